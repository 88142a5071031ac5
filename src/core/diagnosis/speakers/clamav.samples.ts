/** One reply for each row, in their order. */
export const clamavSamples: readonly string[] = [
  '554 5.7.1 virus found: Win.Test.EICAR_HDB-1 FOUND',
];
