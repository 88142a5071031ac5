/** One reply for each row, in their order. */
export const invaluementSamples: readonly string[] = [
  '550 Blocked by ivmSIP',
];
