/** One reply for each row, in their order. */
export const iUaSamples: readonly string[] = [
  '550 Mailbox is frozen. See http://mail.i.ua/err/3/',
];
