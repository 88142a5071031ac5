/** One reply for each row, in their order. */
export const mailchannelsSamples: readonly string[] = [
  '550 5.7.1 [CSR] Our system has detected an unusual amount of unsolicited email originating from your address. Contact your service provider for support',
];
