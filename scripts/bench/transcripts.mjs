/**
 * Generated transcripts for `npm run bench`: sessions, one after the other, that differ in what a real file differs in, in the notations
 * that are met most.
 */

/** How each notation writes one session, which `converse` gives as [who, text]: C and S speak, M is the client's message. */
export const notations = {
  swaks: (i) => [
    '=== Trying 192.0.2.25:25...',
    '=== Connected to 192.0.2.25.',
    ...converse(i).map(([who, text]) => (who !== 'S' ? ` -> ${text}` : text.startsWith('5') ? `<** ${text}` : `<-  ${text}`)),
    '=== Connection closed with remote host.',
  ],
  'docker, swaks': (i) => notations.swaks(i).map((line) => `mail-1  | ${line}`),
  telnet: (i) => [
    'Trying 192.0.2.25...',
    'Connected to mail.example.org.',
    "Escape character is '^]'.",
    ...converse(i).map(([, text]) => text),
    'Connection closed by foreign host.',
  ],
  'S: and C:': (i) => converse(i).map(([who, text]) => (who === 'S' ? `S: ${text}` : `C: ${text}`)),
  nodemailer: (i) => {
    const id = `b5GmGR${(i % 9000) + 1000}`;
    return [
      `${at(i)} INFO  [${id}] Connection established to 192.0.2.25:25`,
      ...converse(i).map(([who, text]) => `${at(i)} DEBUG [${id}] ${who === 'M' ? '' : `${who}: `}${text}`),
      `${at(i)} DEBUG [${id}] Closing connection to the server using "end"`,
    ];
  },
  smtplib: (i) => {
    const dialogue = converse(i);
    const message = dialogue.filter(([who]) => who === 'M').map(([, text]) => `${text}\\r\\n`);
    return [
      "connect: to ('192.0.2.25', 25) None",
      ...dialogue.flatMap(([who, text]) => {
        if (who === 'C') return [`send: '${text}\\r\\n'`];
        if (who === 'M') return text === '.' ? [`send: b'${message.join('')}'`] : [];
        return [`reply: b'${text}\\r\\n'`, ...(text[3] === '-' ? [] : [`reply: retcode (${text.slice(0, 3)}); Msg: b'${text.slice(4)}'`])];
      }),
    ];
  },
  'curl -v': (i) => [
    '* Connected to 192.0.2.25 (192.0.2.25) port 25',
    ...converse(i).flatMap(([who, text]) => (who === 'M' ? (text === '.' ? ['} [1285 bytes data]', '* upload completely sent off: 1285 bytes'] : []) : [`${who === 'C' ? '>' : '<'} ${text}`])),
    '* Connection #0 to host 192.0.2.25 left intact',
  ],
  'Postfix smtpd -v': (i) => {
    const head = `Nov 23 12:29:${String(i % 60).padStart(2, '0')} mail postfix/smtpd[${1000 + (i % 9000)}]:`;
    return [
      `${head} connect from client.example.net[192.0.2.${i % 250}]`,
      ...converse(i).flatMap(([who, text]) => {
        if (who === 'M') return [];
        const said = `${head} ${who === 'S' ? '>' : '<'} client.example.net[192.0.2.${i % 250}]: ${text}`;
        return who === 'S' ? [said] : [said, `${head} match_string: smtpd_forbidden_commands: ${text.slice(0, 4).toLowerCase()} ~? connect`, `${head} >>> START Sender address RESTRICTIONS <<<`];
      }),
      `${head} disconnect from client.example.net[192.0.2.${i % 250}] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5`,
    ];
  },
};

/** A text of one notation, cut at a size in characters, which are octets too. */
export function makeTranscript(writeSession, size) {
  const parts = [];
  for (let length = 0, i = 0; length < size; i++) {
    const session = `${writeSession(i).join('\n')}\n`;
    parts.push(session);
    length += session.length;
  }
  return parts.join('').slice(0, size);
}

function converse(i) {
  const refused = i % 3 === 0 ? `550 5.1.1 <user${i}@example.org>: Recipient address rejected: User unknown` : '250 2.1.5 Ok';
  const body = Array.from({ length: 10 + (i % 25) }, (_, n) => ['M', `Line ${n} of message ${i}, with 550 5.1.1 in it and port 443.`]);
  return [
    ['S', '220 mail.example.org ESMTP Postfix (Debian/GNU)'],
    ['C', `EHLO client${i}.example.net`],
    ['S', '250-mail.example.org'],
    ['S', '250-PIPELINING'],
    ['S', '250-SIZE 10240000'],
    ['S', '250 CHUNKING'],
    ['C', `MAIL FROM:<bob${i}@example.net> SIZE=${1000 + i}`],
    ['S', '250 2.1.0 Ok'],
    ['C', `RCPT TO:<user${i}@example.org>`],
    ['S', refused],
    ['C', 'DATA'],
    ['S', '354 End data with <CR><LF>.<CR><LF>'],
    ['M', `Subject: message ${i}`],
    ['M', ''],
    ...body,
    ['M', '.'],
    ['S', '250 2.0.0 Ok: queued as 4B3955368'],
    ['C', 'QUIT'],
    ['S', '221 2.0.0 Bye'],
  ];
}

function at(i) {
  return `[2026-11-23 12:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}]`;
}
