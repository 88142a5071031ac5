/** One reply for each row, in their order. */
export const sendmailSamples: readonly string[] = [
  '550 5.1.1 <bob@example.org>... User unknown',
  '550 5.7.1 <bob@example.org>... Relaying denied',
  '550 5.7.1 <a@example.com>... Access denied',
  '553 5.1.8 <a@example.invalid>... Domain of sender address a@example.invalid does not exist',
  '450 4.7.1 Access denied. IP name lookup failed [192.0.2.1]',
  '553 5.3.5 mx.example.net. config error: mail loops back to me (MX problem?)',
  '554 5.3.0 unknown mailer error 255',
  '554 5.3.5 Local configuration error',
];
