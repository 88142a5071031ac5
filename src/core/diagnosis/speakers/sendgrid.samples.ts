/** One reply for each row, in their order. */
export const sendgridSamples: readonly string[] = [
  '451 Authentication failed: Maximum credits exceeded',
  '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
  '550 Unauthenticated senders not allowed',
  '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
];
