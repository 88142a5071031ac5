import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { readLiteral } from '../reading/literal.ts';
import { isLiteral, isObject, replyShape, weighSmtp } from '../reading/shape.ts';
import { joinWireLines, plainRun, type Run } from '../reading/wire-lines.ts';

/** On a terminal the text follows the level, in a file it is a field, quoted. */
const record = /\[smtpd\] (received|response) \(([^()\s]{0,64})\) ?/;
const quotedField = /\bmsg=(?=")/;
const summary = /^from:\S{0,320} subject:/;
const stamp = /(?:\btime="|\b[A-Z]{4}\[)([^"\]]{8,32})["\]]/;
const headLength = 300;

/** Mailpit at level debug: `received` is the client's, `response` the server's; the message is not logged. */
export const mailpit = defineFormat({
  id: 'mailpit',
  title: 'Mailpit -v',
  kind: 'transcript',
  checked: 'its source',
  samples: [
    ['S', 'DEBU[2026/05/05 10:12:01] [smtpd] response (127.0.0.1) «220 mail.example.org Mailpit ESMTP Service ready»'],
    ['C', 'DEBU[2026/05/05 10:12:01] [smtpd] received (127.0.0.1) «EHLO client.example.org»'],
    ['S', 'ERRO[2026/05/05 10:12:01] [smtpd] response (127.0.0.1) «502 5.5.1 Command not implemented»'],
    ['C', 'time="2026/05/05 10:12:01" level=debug msg="[smtpd] received (127.0.0.1) «MAIL FROM:<bob@example.net>»"'],
    ['-', 'DEBU[2026/05/05 10:12:01] [smtpd] received (127.0.0.1) from:bob@example.net subject:"hello"'],
    ['-', 'INFO[2026/05/05 10:12:00] [smtpd] starting on [::]:1025 (no encryption)'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match === null) return 0;
    const said = line.slice(match.index + match[0].length).split(/\\r|"$/)[0] ?? '';
    return weighSmtp(said) > 0 ? 20 : 1;
  },
  open() {
    let last = '';
    return {
      read(line, progress) {
        const { text } = line;
        const head = text.slice(0, headLength);
        const match = record.exec(head);
        if (match === null) {
          // On a terminal only the first line of a reply has a head.
          if (!progress(last).isReplyOpen || !replyShape.test(text)) return null;
          return { speaker: 'server', span: { start: line.start, end: line.end }, text, session: last };
        }
        const [, direction, session = ''] = match;
        const run = readRun(text, match, line.start);
        if (summary.test(run.text)) return null;
        last = session;
        const time = stamp.exec(head)?.[1];
        return joinWireLines(direction === 'received' ? 'client' : 'server', session)
          .take(run)
          .map((one): Utterance => withHiddenChunk(time === undefined ? one : { ...one, time }));
      },
    };
  },
});

/** What was said, with a line end behind it. */
function readRun(text: string, match: RegExpExecArray, base: number): Run {
  const from = match.index + match[0].length;
  const open = quotedField.exec(text.slice(0, match.index));
  if (open === null) return plainRun(text.slice(from), base + from);
  const literal = readLiteral(text, open.index + open[0].length, base);
  const lead = (record.exec(literal.text)?.[0].length ?? 0);
  const pieces = literal.pieces.filter(({ at }) => at > lead).map(({ at, start }) => ({ at: at - lead, start }));
  return { text: `${literal.text.slice(lead).replace(/\r?\n$/, '')}\n`, pieces: [{ at: 0, start: base + from }, ...pieces] };
}
