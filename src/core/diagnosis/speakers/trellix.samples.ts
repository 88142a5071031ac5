/** One reply for each row, in their order. */
export const trellixSamples: readonly string[] = [
  '550 5.7.26 ETP205 DMARC Failure',
  '550 5.5.4 ETP208 Your IP 192.0.2.1 is listed by Invaluement',
];
