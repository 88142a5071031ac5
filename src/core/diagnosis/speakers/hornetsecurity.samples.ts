/** One reply for each row, in their order. */
export const hornetsecuritySamples: readonly string[] = [
  '550 5.7.1 Rejected by antispameurope mail server',
];
