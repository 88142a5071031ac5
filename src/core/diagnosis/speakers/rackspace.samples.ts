/** One reply for each row, in their order. */
export const rackspaceSamples: readonly string[] = [
  '550 5.1.1 <bob@example.com>: Recipient address rejected: Email address could not be found, or was misspelled (G8)',
  '450 4.2.1 <bob@example.com>: Recipient address rejected: The recipient has received too much email in a short period of time (G30)',
];
