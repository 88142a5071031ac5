import type { MessageBlock } from '../../smtp/message-block.ts';
import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { readLiteral } from '../reading/literal.ts';
import { readLiteralLines, readLiteralMessage } from '../reading/literal-lines.ts';
import { leadLength } from '../reading/lead-length.ts';
import { weighSaid } from '../reading/shape.ts';

/** What is sent or received as Python writes it; level 2 puts a time before. `retcode` and `data:` repeat a reply. */
const record = /(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? )?(?:send|reply): (?:[bu]{0,2})(?=['"])/y;
const longestUntimed = 'reply: bu'.length;
const timed = /^\d\d:\d\d:\d\d(?:\.\d{1,6})?/;
const connect = /(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? )?connect: (?:to )?\('/y;
const copy = /^(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? )?(?:reply: retcode \(-?\d{1,3}\); Msg: |data: \(\d{3}, b?['"])/;

/** Python's smtplib with set_debuglevel(1) or (2): literals of Python 2 or 3, a whole message in one. */
export const smtplib = defineFormat({
  id: 'smtplib',
  title: 'Python smtplib',
  kind: 'transcript',
  checked: 'runs of Python 2.7, 3.11, 3.13',
  keeps: ['dots'],
  samples: [
    ['-', "connect: to ('192.0.2.25', 25) None"],
    ['S', "reply: b'«220 mail.example.org ESMTP Postfix (Debian/GNU)»\\r\\n'"],
    ['-', "reply: retcode (220); Msg: b'mail.example.org ESMTP Postfix (Debian/GNU)'"],
    ['C', "send: '«mail FROM:<bob@example.net> size=102»\\r\\n'"],
    ['S', "12:04:30.175236 reply: b'«503 5.5.1 Error: need MAIL command»\\r\\n'"],
    ['S', "reply: '«250 2.1.0 Ok»\\r\\n'"],
    ['S', 'reply: b"«550 5.1.1 \'nosuch\' is unknown»\\r\\n"'],
    ['-', "data: (354, b'End data with <CR><LF>.<CR><LF>')"],
  ],
  recognise(line) {
    if (copy.test(line)) return 20;
    const length = leadLength(record, line);
    if (length === 0) return 0;
    const said = readLiteral(line, length, 0).text;
    const weight = weighSaid(speakerOf(line, length), said.replace(/\r?\n[^]*$/, ''));
    return weight > 0 && line.startsWith('reply') ? 20 : weight;
  },
  open: () => ({
    read(line, progress) {
      const length = line.lengthOf(record, 0);
      if (length === 0) return line.lengthOf(connect, 0) > 0 ? { event: 'opened', span: { start: line.start, end: line.end } } : null;
      const { text } = line;
      const speaker = speakerOf(text, length);
      const isMessage = speaker === 'client' && progress().turn === 'message';
      const said = isMessage ? readLiteralMessage('', text, length, line.start) : readLiteralLines(speaker, '', text, length, line.start);
      const time = length > longestUntimed ? timed.exec(text)?.[0] : undefined;
      return time === undefined ? said : said.map((one) => stamp(one, time));
    },
  }),
});

function speakerOf(line: string, length: number): Speaker {
  const at = length > longestUntimed ? line.indexOf(' ') + 1 : 0;
  return line[at] === 's' ? 'client' : 'server';
}

function stamp(one: Utterance | MessageBlock, time: string): Utterance | MessageBlock {
  return 'lines' in one ? { ...one, time, lines: () => one.lines().map((line) => ({ ...line, time })) } : { ...one, time };
}
