/** One reply for each row, in their order. */
export const postgreySamples: readonly string[] = [
  '450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
];
