/** One reply for each row, in their order. */
export const exchangeSamples: readonly string[] = [
  '550 5.7.1 Unable to relay for bob@example.org',
  '552 5.3.4 Message size exceeds fixed maximum message size',
];
