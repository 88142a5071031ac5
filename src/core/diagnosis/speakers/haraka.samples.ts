/** One reply for each row, in their order. */
export const harakaSamples: readonly string[] = [
  '550 I cannot deliver mail for <bob@example.org>',
];
