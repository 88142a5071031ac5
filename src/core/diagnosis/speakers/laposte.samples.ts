/** One reply for each row, in their order. */
export const laposteSamples: readonly string[] = [
  '421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107',
];
