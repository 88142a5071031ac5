import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { replyShape, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';
import { readTime } from '../reading/timestamp.ts';

/** Time and process, each only where asked for; then an indent, or from 4.97 on a tree of lines. */
const lead = /^(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? )?(?: {0,6}(\d{1,10}) )?[ │├└─╎┆|]{0,40}/;
const record = /^SMTP(>>|<<|\|>|\+>)(?!\() ?/;
const opened = /^(?:Connecting to \S|Process \d{1,10} is handling incoming connection)/;
const closed = /^SMTP(?:\(closed?\)(?:>>|<<)|>>\(close )/;

/**
 * Exim with -v or -d: `SMTP>>` is what Exim sent. A process that delivers is the client, one that receives the server, and a daemon's
 * log has both. `|>` and `+>` were kept back to be sent at once. Only the first line of a reply is marked.
 */
export const exim = defineFormat({
  id: 'exim',
  title: 'Exim -v, -d, daemon -d',
  kind: 'transcript',
  checked: 'runs of Exim 4.96',
  samples: [
    ['-', '32742 Process 32742 is handling incoming connection from [127.0.0.1]'],
    ['S', '32742 SMTP>> «220 mail.example.org ESMTP Exim 4.96 Mon, 23 Nov 2026 12:27:43 +0000»'],
    ['C', '32742 SMTP<< «EHLO client.example.org»'],
    ['-', '32742 host in dsn_advertise_hosts? yes (matched "*")'],
    ['S', '32742 SMTP>> «250-mail.example.org Hello client.example.org [127.0.0.1]»'],
    ['S', '32742        «250-SIZE 20480»'],
    ['S', '32742        «250 HELP»'],
    ['C', '32742 SMTP<< «MAIL FROM:<bob@example.net>»'],
    ['-', '32742 SMTP>>(close on process exit)'],
    ['C', '12:30:59  2601   SMTP>> «EHLO mail.example.org»'],
    ['S', '12:30:59  2601   SMTP<< «250 HELP»'],
    ['S', '  SMTP<< «250-mail.example.org»'],
    ['S', '         «250 CHUNKING»'],
    ['C', '  SMTP|> «RCPT TO:<nosuch@example.com>»'],
    ['-', '         will write message using CHUNKING'],
    ['-', '  SMTP(close)>>'],
  ],
  recognise(line) {
    const head = lead.exec(line)?.[0] ?? '';
    const match = record.exec(line.slice(head.length));
    return match !== null && weighSmtp(line.slice(head.length + match[0].length)) > 0 ? 20 : 0;
  },
  open() {
    const sides = learnSides();
    return {
      read(line, progress) {
        const { text } = line;
        const [head = '', session = ''] = lead.exec(text) ?? [];
        const rest = text.slice(head.length);
        const whole = { start: line.start, end: line.end };
        const match = record.exec(rest);
        if (match === null) {
          if (closed.test(rest)) return { event: 'closed', span: whole, session };
          if (opened.test(rest)) return { event: 'opened', span: whole, session };
          if (!progress(session).isReplyOpen || !replyShape.test(rest)) return null;
          return { speaker: 'server', span: { start: line.start + head.length, end: line.end }, text: rest, session };
        }
        const [mark, arrow] = match;
        const said = rest.slice(mark.length);
        const speaker = sides.speaker(session, arrow === '<<' ? '<<' : '>>', said);
        if (speaker === null) return null;
        const span = { start: line.start + head.length + mark.length, end: line.end };
        return withHiddenChunk({ speaker, span, text: said, session, ...readTime(text) });
      },
    };
  },
});
