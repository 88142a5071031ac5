/** One reply for each row, in their order. */
export const opensmtpdSamples: readonly string[] = [
  '550 5.1.1 Invalid recipient: <bob@example.org>',
  'Envelope expired',
];
