/** One reply for each row, in their order. */
export const dovecotSamples: readonly string[] = [
  '552 5.2.2 <bob@example.org> Quota exceeded (mailbox for user is full)',
  "550 5.1.1 <bob@example.org> User doesn't exist: bob@example.org",
];
