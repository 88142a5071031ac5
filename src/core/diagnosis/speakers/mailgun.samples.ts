/** One reply for each row, in their order. */
export const mailgunSamples: readonly string[] = [
  '421 Domain sandbox123.mailgun.org is not allowed to send: The domain is unverified and requires DNS configuration',
];
