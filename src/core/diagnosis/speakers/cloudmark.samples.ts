/** One reply for each row, in their order. */
export const cloudmarkSamples: readonly string[] = [
  '554 mx.example.org mx.example.org 192.0.2.1 blocked. See https://csi.cloudmark.com/reset-request/?ip=192.0.2.1',
];
