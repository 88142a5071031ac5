import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, telling, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';
import { readTime } from '../reading/timestamp.ts';

/** A session's number in brackets, then the arrow; asides have none. */
const record = /(?:^|\s)\[(\d{1,10})\] (?:(-->|<--) ?|(Session \d{1,10}; child |Accepting SMTP connection from )|(SMTP session (?:successful|terminated|abnormally)))/;
const headLength = 120;

/** MDaemon's session logs: `-->` is what MDaemon said, the server's where it received, the client's where it delivered. */
export const mdaemon = defineFormat({
  id: 'mdaemon',
  title: 'MDaemon session log',
  kind: 'transcript',
  checked: 'published logs',
  samples: [
    ['-', 'Sat 2014-07-26 12:58:47: 05: [514116] Accepting SMTP connection from [192.0.2.20:63750] to [192.0.2.10:25]'],
    ['S', 'Sat 2014-07-26 12:58:47: 03: [514116] --> «220-mail.example.org ESMTP Sat, 26 Jul 2014 12:58:47 +0200»'],
    ['S', 'Sat 2014-07-26 12:58:47: 03: [514116] --> «220-*»'],
    ['S', 'Sat 2014-07-26 12:58:47: 03: [514116] --> «220 *»'],
    ['C', 'Sat 2014-07-26 12:58:47: 02: [514116] <-- «ehlo client.example.org»'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match?.[2] === undefined) return 0;
    const weight = weighSmtp(line.slice(match.index + match[0].length));
    return weight >= telling ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    return {
      read(line) {
        const head = line.text.slice(0, headLength);
        const match = record.exec(head);
        if (match === null) return null;
        const [whole, session = '', arrow, opened] = match;
        const from = match.index + whole.length;
        const span = { start: line.start + from, end: line.end };
        if (arrow === undefined) return { event: opened === undefined ? 'closed' : 'opened', span, session };
        const text = line.text.slice(from);
        const speaker = sides.speaker(session, arrow, text);
        return speaker === null ? null : withHiddenChunk({ speaker, span, text, session, ...readTime(head) });
      },
    };
  },
});
