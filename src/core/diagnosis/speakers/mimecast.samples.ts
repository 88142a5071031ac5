/** One reply for each row, in their order. */
export const mimecastSamples: readonly string[] = [
  '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
  '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451',
  '451 Account inbounds disabled',
  '550 Administrative prohibition - envelope blocked',
  '550 Rejected by header based Anti-Spoofing policy: a@example.com',
  '550 SPF Sender Invalid - envelope rejected',
  '550 Local CT IP Reputation - (reject)',
  '550 message bounced due to content examination policy',
  '553 This route requires encryption (SSL/TLS)',
  '554 Email rejected due to security policies - MCSpamSignature.sa.1.2',
];
