/** One reply for each row, in their order. */
export const rspamdSamples: readonly string[] = [
  '554 5.7.1 Spam message rejected',
];
