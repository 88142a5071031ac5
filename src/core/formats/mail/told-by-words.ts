/** What a bounce's sentence tells of the dialogue: the command that failed and the host that spoke. */

const commands: readonly (readonly [RegExp, string])[] = [
  [/\(in reply to end of DATA(?: command)?\)|\bafter end of data\b|final DATA\b|after (?:I sent|sending) the message\b|after sending the data\b/i, '.'],
  [/\bin reply to (?:the )?RCPT TO\b|after (?:pipelined )?(?:sending )?RCPT\b|\[RCPT_TO\]|in RCPT TO\b|SMTP:RCPT\b|our RCPT\b|\(RCPT(?: TO)?\)|does not like recipient|Remote SMTP server has rejected address|While sending RCPT\b/i, 'RCPT'],
  [/\bin reply to (?:the )?MAIL FROM\b|after (?:pipelined )?(?:sending )?MAIL\b|\[MAIL_FROM\]|in MAIL FROM\b|SMTP:MAIL\b|our MAIL\b|\(MAIL(?: FROM)?\)|does not like sender|While sending MAIL\b/i, 'MAIL'],
  [/\bin reply to (?:the )?DATA\b|after (?:pipelined )?(?:sending )?DATA\b|\[DATA\]|in DATA\b|SMTP:DATA\b|our DATA\b|\(DATA\)/i, 'DATA'],
  [/\bin reply to (?:the )?STARTTLS\b|after (?:sending )?STARTTLS\b/i, 'STARTTLS'],
  [/\bin reply to (?:the )?EHLO\b|after (?:sending )?EHLO\b|our EHLO\b/i, 'EHLO'],
  [/\bin reply to (?:the )?HELO\b|after (?:sending )?HELO\b|our HELO\b/i, 'HELO'],
  [/\bin reply to AUTH\b|after (?:sending )?AUTH\b/i, 'AUTH'],
  [/\bafter initial connection\b|while (?:receiving|performing) the initial (?:server )?greeting|\(connect\)/i, '(connection)'],
];

export function commandTold(words: string): string | null {
  return commands.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const hosts: readonly RegExp[] = [
  /\bhost:? ([\w.-]{1,255})(?: ?\[[\w.:]{1,50}\])?(?::\d{1,5})? (?:said|refused|returned)/i,
  /\bhost:? ([\w.-]{1,255}\w)(?: ?\[[\w.:]{1,50}\])?(?::\d{1,5})?(?=:|\s|$)/i,
  /\bwhile talking to ([\w.-]{1,255}\w)\.?:/i,
  /by the server for the recipient domain \S{1,255} by ([\w.-]{1,255}\w)\./i,
  /(?:^|\s)([\w.-]{1,255}\w) ?\[[\w.:]{1,50}\] (?:did not like|responded)/,
  /(?:^|\s)([\w.-]{1,255}\w) (?:does not like (?:recipient|sender)|failed (?:on DATA|after I sent))/,
  /\bConnected to ([\w.-]{1,255}\w) but\b/,
  /\bSMTP Server <([\w.-]{1,255})> refused/i,
  /\bRemote-MTA:\s{1,8}<([\w.-]{1,255})>/i,
];

/** A name of one part is a word of the sentence: `host not found`, `client host rejected`. */
export function hostTold(words: string): string | null {
  for (const pattern of hosts) {
    const host = pattern.exec(words)?.[1];
    if (host?.includes('.') === true) return host;
  }
  return null;
}
