/** One reply for each row, in their order. */
export const ciscoSamples: readonly string[] = [
  "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
  '550 #5.1.0 Address rejected.',
  '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
];
