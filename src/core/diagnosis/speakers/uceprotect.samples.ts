/** One reply for each row, in their order. */
export const uceprotectSamples: readonly string[] = [
  '550 5.7.1 192.0.2.1 listed in dnsbl-2.uceprotect.net',
];
