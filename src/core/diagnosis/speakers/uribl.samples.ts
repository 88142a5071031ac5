/** One reply for each row, in their order. */
export const uriblSamples: readonly string[] = [
  '554 5.7.1 Blacklisted URL in message. (example.com) in [black]. See http://lookup.uribl.com. multi.uribl.com',
];
