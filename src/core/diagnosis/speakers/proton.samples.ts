/** One reply for each row, in their order. */
export const protonSamples: readonly string[] = [
  '550 5.7.1 Rejected by spam filter',
];
