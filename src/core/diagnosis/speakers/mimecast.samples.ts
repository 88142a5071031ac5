/** One reply for each row, in their order. */
export const mimecastSamples: readonly string[] = [
  '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
  '550 Administrative prohibition - envelope blocked',
  '550 Rejected by header based Anti-Spoofing policy: a@example.com',
  '550 SPF Sender Invalid - envelope rejected',
  '550 Local CT IP Reputation - (reject)',
  '554 Email rejected due to security policies - MCSpamSignature.sa.1.2',
  '451 Recipient temporarily unavailable',
  '421 Sender address blocked',
];
