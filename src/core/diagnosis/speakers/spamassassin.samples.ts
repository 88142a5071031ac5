/** One reply for each row, in their order. */
export const spamassassinSamples: readonly string[] = [
  '550 5.7.1 Blocked by SpamAssassin',
];
