/** One reply for each row, in their order. */
export const attSamples: readonly string[] = [
  '550 5.7.1 Connections not accepted from servers without a valid sender domain.alph1 Fix reverse DNS for 192.0.2.1',
];
