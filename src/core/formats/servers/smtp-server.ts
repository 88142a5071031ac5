import { defineFormat } from '../format.ts';
import { withHiddenAnswer, withHiddenChunk } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, replyShape, telling, weighSmtp } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

/** A connection's id begins with a number sign; bunyan and others may have put their own time before. */
const record = /(?:^|\s)\[(#[A-Za-z0-9+/]{6,32})\] (?:([CS]): ?|(Connection from )|(Connection closed to |\S+ received "close" event))?/;
const hiddenMessage = /^<\d+ bytes of DATA>$/;
const headLength = 200;

/** The logger of the npm package smtp-server: only the first line of a reply is marked, and the message is counted, not shown. */
export const smtpServer = defineFormat({
  id: 'smtp-server',
  title: 'smtp-server (npm) logger',
  kind: 'transcript',
  checked: 'runs of smtp-server 3.21.6',
  samples: [
    ['-', '[2026-11-23 12:28:20] INFO  [#rvnrbnpjfihei2a5] Connection from mail.example.org'],
    ['S', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: «250-mx.example.net Nice to meet you, mail.example.org»'],
    ['S', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] «250-PIPELINING»'],
    ['S', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] «250 SIZE 20000»'],
    ['C', '[2026-11-23 12:28:24] DEBUG [#rvnrbnpjfihei2a5] C: «RCPT TO:<alice@example.org>»'],
    ['-', '[2026-11-23 12:28:36] DEBUG [#rvnrbnpjfihei2a5] C: <293 bytes of DATA>'],
    ['-', '[2026-11-23 12:28:36] INFO  [#rvnrbnpjfihei2a5] Connection closed to mail.example.org'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match.index + match[0].length));
    return match[2] !== undefined && weight >= telling ? 20 : Math.min(weight, 1);
  },
  open: () => ({
    read(line, progress) {
      const head = line.text.slice(0, headLength);
      const match = record.exec(head);
      if (match === null) return null;
      const [whole, session = '', letter, opened, closed] = match;
      const from = match.index + whole.length;
      const span = { start: line.start + from, end: line.end };
      if (opened !== undefined || closed !== undefined) return { event: opened === undefined ? 'closed' : 'opened', span, session };
      const text = line.text.slice(from);
      if (letter === undefined && !(progress(session).isReplyOpen && replyShape.test(text))) return null;
      if (letter === 'C' && hiddenMessage.test(text)) return null;
      const speaker = letter === 'C' ? 'client' : 'server';
      return withHiddenAnswer(withHiddenChunk({ speaker, span, text, session, ...readTime(head) }), progress(session));
    },
  }),
});
