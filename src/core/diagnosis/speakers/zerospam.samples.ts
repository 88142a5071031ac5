/** One reply for each row, in their order. */
export const zerospamSamples: readonly string[] = [
  '450 4.2.0 greylisted for 60 seconds by ZEROSPAM',
];
