/** One reply for each row, in their order. */
export const sorbsSamples: readonly string[] = [
  '550 5.7.1 192.0.2.1 found in dnsbl.sorbs.net',
];
