/** One reply for each row, in their order. */
export const freeSamples: readonly string[] = [
  '552 5.2.2 user quota exceeded',
];
