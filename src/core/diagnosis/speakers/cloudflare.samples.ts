/** One reply for each row, in their order. */
export const cloudflareSamples: readonly string[] = [
  '421 4.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster/',
];
