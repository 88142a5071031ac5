/** One reply for each row, in their order. */
export const improvmxSamples: readonly string[] = [
  '551 5.7.1 Domain not found',
];
