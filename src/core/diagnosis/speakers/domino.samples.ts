/** One reply for each row, in their order. */
export const dominoSamples: readonly string[] = [
  'User bob (bob@example.org) not listed in Domino Directory',
];
