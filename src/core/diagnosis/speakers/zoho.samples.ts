/** One reply for each row, in their order. */
export const zohoSamples: readonly string[] = [
  '541 5.4.1 Mail rejected by destination domain',
  '553 Relaying disallowed as bob@example.com',
  '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
];
