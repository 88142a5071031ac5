/** One reply for each row, in their order. */
export const icloudSamples: readonly string[] = [
  '550 5.1.1 unknown or illegal alias: bob@icloud.com',
  '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137",
];
