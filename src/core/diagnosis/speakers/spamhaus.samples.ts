/** One reply for each row, in their order. */
export const spamhausSamples: readonly string[] = [
  '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
  '550 5.7.1 Message rejected: example.com is listed in dbl.spamhaus.org',
  '550 5.7.1 192.0.2.1 is listed in pbl.spamhaus.org',
  '550 Your IP is on zen.spamhaus.org',
];
