/** One reply for each row, in their order. */
export const spamcopSamples: readonly string[] = [
  '550 Rejected - see http://spamcop.net/bl.shtml?192.0.2.1',
];
