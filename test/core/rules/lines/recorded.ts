/** A session as a stream recorder keeps it; `message` is what the client sent after 354, line ends and all. */
export function recorded(message: string, before = 'EHLO a.example\r\n'): string {
  const head = `220 b.example ESMTP\r\n${before}250-b.example\r\n250-SIZE\r\n250 HELP\r\nMAIL FROM:<a@example.org>\r\n250 ok\r\nRCPT TO:<b@example.org>\r\n250 ok\r\nDATA\r\n354 go\r\n`;
  return `${head}${message}250 ok\r\nQUIT\r\n221 bye\r\n`;
}

/** The same line of octets as the literal of several tools; marks stay. */
export function escaped(octets: string): string {
  return octets.replace(/[\r\n\0]/g, (one) => (one === '\r' ? '\\r' : one === '\n' ? '\\n' : '\\x00'));
}

/** A session in which the client sends `message`, as smtplib, strace and socat print it. */
export function inLiterals(message: string): Readonly<Record<'smtplib' | 'strace', string>> {
  const said: readonly (readonly ['C' | 'S', string])[] = [
    ['S', '220 b.example ESMTP\\r\\n'], ['C', 'EHLO a.example\\r\\n'], ['S', '250 b.example\\r\\n'], ['C', 'MAIL FROM:<a@example.org>\\r\\n'], ['S', '250 ok\\r\\n'],
    ['C', 'RCPT TO:<b@example.org>\\r\\n'], ['S', '250 ok\\r\\n'], ['C', 'DATA\\r\\n'], ['S', '354 go\\r\\n'], ['C', escaped(message)], ['S', '250 ok\\r\\n'],
  ];
  return {
    smtplib: said.map(([side, text]) => (side === 'C' ? `send: b'${text}'\n` : `reply: b'${text}'\n`)).join(''),
    strace: said.map(([side, text]) => (side === 'C' ? `sendto(6, "${text}", 9, 0, NULL, 0) = 9\n` : `recvfrom(6, "${text}", 9, 0, NULL, NULL) = 9\n`)).join(''),
  };
}
