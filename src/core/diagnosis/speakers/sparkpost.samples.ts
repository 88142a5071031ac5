/** One reply for each row, in their order. */
export const sparkpostSamples: readonly string[] = [
  '550 5.7.1 Unconfigured Sending Domain <example.com>',
];
