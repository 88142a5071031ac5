/** One reply for each row, in their order. */
export const milterGreylistSamples: readonly string[] = [
  '451 4.7.1 Greylisting in action, please come back in 00:05:00',
];
