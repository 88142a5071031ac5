/** One reply for each row, in their order. */
export const fastmailSamples: readonly string[] = [
  '550 5.1.1 <bob@fastmail.com>: Recipient address rejected: User unknown',
];
