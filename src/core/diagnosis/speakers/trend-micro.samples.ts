/** One reply for each row, in their order. */
export const trendMicroSamples: readonly string[] = [
  '554 5.7.1 <bob@example.org>: Recipient address rejected: BLOCK-SENDER',
  '554 5.7.1 <bob@example.org>: Recipient address rejected: Invalid-Recipient',
  '550 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro RBL+',
  '450 Temporary denial of connection request, please try again later',
];
