/** One reply for each row, in their order. */
export const proofpointSamples: readonly string[] = [
  '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1',
  '550 5.7.0 Local Policy Violation',
];
