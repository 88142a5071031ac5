/** One reply for each row, in their order. */
export const docomoSamples: readonly string[] = [
  '550 Unknown user bob@docomo.ne.jp',
];
