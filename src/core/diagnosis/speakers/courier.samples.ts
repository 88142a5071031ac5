/** One reply for each row, in their order. */
export const courierSamples: readonly string[] = [
  '550 User <bob@example.org> unknown',
];
