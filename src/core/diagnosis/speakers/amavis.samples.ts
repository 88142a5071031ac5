/** One reply for each row, in their order. */
export const amavisSamples: readonly string[] = [
  '554 5.7.0 Reject, id=12345-01 - INFECTED: Eicar-Signature',
  '554 5.7.0 Reject, id=12345-02 - BANNED: .exe',
  '554 5.7.0 Reject, id=12345-03 - SPAM',
];
