/** One reply for each row, in their order. */
export const icloudSamples: readonly string[] = [
  '550 5.1.1 unknown or illegal alias: bob@icloud.com',
  '550 5.1.6 recipient no longer on server: bob@icloud.com',
  '552 5.2.2 <bob@icloud.com>: user is over quota',
  '421 4.7.1 Messages to bob@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
  '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137",
  '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
  '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL.',
];
