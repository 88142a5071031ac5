/** One reply for each row, in their order. */
export const zohoSamples: readonly string[] = [
  '554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.',
  '541 5.4.1 Mail rejected by destination domain',
  '553 Relaying disallowed as bob@example.com',
];
