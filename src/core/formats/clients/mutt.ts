import { defineFormat } from '../format.ts';
import { isCommand, replyShape, weighSaid } from '../reading/shape.ts';

/** Time, level and function, then the descriptor and who speaks over it. */
const record = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\](?:<[\w!]>)? (?:\w{1,60}\(\) )?(\d{1,5})([<>]) ?/;
const opened = /^\[[\d :-]{19}\](?:<[\w!]>)? (?:\w{1,60}\(\) )?Connected to \S{1,255} on fd=(\d{1,5})/;

/** mutt and neomutt with -d: a descriptor may speak IMAP before and after. The message is shown at level 5 only. */
export const mutt = defineFormat({
  id: 'mutt',
  title: 'mutt -d, neomutt -d',
  kind: 'transcript',
  checked: 'runs of neomutt 20220429',
  samples: [
    ['-', '[2026-11-23 12:32:52]<2> mutt_socket_open() Connected to 192.0.2.25:25 on fd=4'],
    ['S', '[2026-11-23 12:32:52]<2> mutt_socket_readln_d() 4< «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '[2026-11-23 12:32:52]<2> mutt_socket_write_d() 4> «HELO client.example.org»'],
    ['S', '[2026-11-23 12:32:52]<2> mutt_socket_readln_d() 4< «550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown»'],
    ['-', '[2026-11-23 12:32:52]<E> smtp_get_resp() SMTP session failed: 550 5.1.1 <nosuch@example.org>: Recipient address rejected'],
    ['C', '[2026-11-23 12:32:52] 4> «RCPT TO:<nosuch@example.org>»'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const weight = weighSaid(match[3] === '>' ? 'client' : 'server', line.slice(match[0].length));
    return weight >= 3 ? 20 : weight;
  },
  open() {
    const speaksSmtp = new Set<string>();
    return {
      read(line) {
        const connected = opened.exec(line.text);
        if (connected?.[1] !== undefined) {
          speaksSmtp.delete(connected[1]);
          return { event: 'opened', span: { start: line.start, end: line.end }, session: connected[1] };
        }
        const match = record.exec(line.text);
        if (match === null) return null;
        const [mark, time = '', session = '', arrow] = match;
        const text = line.text.slice(mark.length);
        if (arrow === '<' ? replyShape.test(text) : isCommand(text)) speaksSmtp.add(session);
        if (!speaksSmtp.has(session)) return null;
        return { speaker: arrow === '>' ? 'client' : 'server', span: { start: line.start + mark.length, end: line.end }, text, session, time };
      },
    };
  },
});
