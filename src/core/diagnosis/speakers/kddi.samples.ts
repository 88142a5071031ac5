/** One reply for each row, in their order. */
export const kddiSamples: readonly string[] = [
  '550 <bob@ezweb.ne.jp>: User unknown',
];
