/** One reply for each row, in their order. */
export const tencentSamples: readonly string[] = [
  '550 Mailbox not found. http://service.mail.qq.com/',
  '550 Mail is rejected by recipients [MQ1] https://service.mail.qq.com/',
  '550 Ip frequency limited [MQ1]. http://service.mail.qq.com/',
  '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help',
  '550 Mailbox unavailable or access denied. https://service.mail.qq.com/',
];
