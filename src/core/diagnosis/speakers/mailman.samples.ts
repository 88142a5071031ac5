/** One reply for each row, in their order. */
export const mailmanSamples: readonly string[] = [
  'You are not allowed to post to this mailing list, and your message has been automatically rejected.',
];
