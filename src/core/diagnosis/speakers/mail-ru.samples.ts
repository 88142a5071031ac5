/** One reply for each row, in their order. */
export const mailRuSamples: readonly string[] = [
  '550 Message was not accepted -- invalid mailbox. Local mailbox bob@mail.ru is unavailable: user not found',
  '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc',
  '550 message sending for this account is disabled',
];
