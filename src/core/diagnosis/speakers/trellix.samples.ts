/** One reply for each row, in their order. */
export const trellixSamples: readonly string[] = [
  '550 5.7.26 ETP205 DMARC Failure',
];
