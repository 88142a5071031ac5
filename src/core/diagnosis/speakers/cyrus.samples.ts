/** One reply for each row, in their order. */
export const cyrusSamples: readonly string[] = [
  '550-Mailbox unknown. Either there is no mailbox associated with this 550-name or you do not have authorization to see it. 550 5.1.1 User unknown',
];
