/** One reply for each row, in their order. */
export const postmarkSamples: readonly string[] = [
  '550 5.7.1 You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: bob@example.org',
];
