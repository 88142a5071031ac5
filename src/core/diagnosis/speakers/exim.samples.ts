/** One reply for each row, in their order. */
export const eximSamples: readonly string[] = [
  '550 relay not permitted',
  '550 Unrouteable address',
  '550-Verification failed for <a@example.com> 550-No Such User Here 550 Sender verify failed',
  '451 Temporary local problem - please try later',
  '550 Administrative prohibition',
  '501 Syntactically invalid HELO argument(s)',
  '535 Incorrect authentication data',
  '503 AUTH command used when not advertised',
  '550-"JunkMail rejected - mail.example.net [192.0.2.1]:25 is in an RBL: https://www.spamhaus.org/"',
  'save to /var/mail/bob mailbox is full: retry timeout exceeded',
  'retry timeout exceeded',
  '550 unknown local-part "bob" in domain "example.org"',
];
