/** One reply for each row, in their order. */
export const qmailSamples: readonly string[] = [
  "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
  '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
  '451 See http://pobox.com/~djb/docs/smtplf.html.',
  '451 qqt failure (#4.3.0)',
  '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
  "I'm not going to try again; this message has been in the queue too long.",
  "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file. (#5.4.6)",
];
