/** One reply for each row, in their order. */
export const policydSamples: readonly string[] = [
  '450 4.7.1 <bob@example.org>: Recipient address rejected: Policy Rejection: Quota exceeded',
];
