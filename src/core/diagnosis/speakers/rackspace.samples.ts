/** One reply for each row, in their order. */
export const rackspaceSamples: readonly string[] = [
  '550 5.1.1 <bob@example.com>: Recipient address rejected: Email address could not be found, or was misspelled (G8)',
];
