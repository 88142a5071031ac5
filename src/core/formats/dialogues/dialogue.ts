import { defineFormat } from '../format.ts';
import { withHiddenAnswer } from '../reading/hidden-parts.ts';
import { replyShape, weighSaid } from '../reading/shape.ts';

/** `S:` and `C:`, or the words, at the start of a line; examples in documents are indented. */
const mark = /^(\s{0,16})(S|C|Server|Client|SERVER|CLIENT|server|client): ?/;
const opened = /^Connected to /;
/** Some write the line end out as they see it. */
const spelledEnd = /\\r\\n$/;

/** Sides named by letter, as RFCs, MailKit and many loggers do. */
export const dialogue = defineFormat({
  id: 'dialogue',
  title: 'S: and C: (RFCs, MailKit, loggers)',
  kind: 'transcript',
  keeps: ['dots'],
  samples: [
    ['-', 'Connected to smtp://mail.example.org:25/?starttls=always'],
    ['S', 'S: «220 mail.example.org ESMTP ready»'],
    ['C', 'C: «EHLO client.example.org»'],
    ['S', 'S: «250-mail.example.org»'],
    ['S', 'S: «250 SIZE 10240000»'],
    ['C', '      C: «MAIL FROM:<bob@example.net>»'],
    ['S', 'Server: «250 2.1.0 Ok»'],
  ],
  recognise(line) {
    const match = mark.exec(line);
    return match === null ? 0 : weighSaid(isServer(match) ? 'server' : 'client', line.slice(match[0].length).replace(spelledEnd, ''));
  },
  open: () => ({
    read(line, progress) {
      const { text } = line;
      const match = mark.exec(text);
      if (match !== null) {
        const start = line.start + match[0].length;
        const said = text.slice(match[0].length).replace(spelledEnd, '');
        return withHiddenAnswer({ speaker: isServer(match) ? 'server' : 'client', span: { start, end: start + said.length }, text: said }, progress());
      }
      if (opened.test(text)) return { event: 'opened', span: line };
      // Some loggers mark only the first line of what goes one way at once.
      const { turn, isReplyOpen } = progress();
      if (isReplyOpen && replyShape.test(text)) return { speaker: 'server', span: { start: line.start, end: line.end }, text };
      return turn === 'message' ? { speaker: 'client', span: { start: line.start, end: line.end }, text } : null;
    },
  }),
});

function isServer(match: RegExpExecArray): boolean {
  return /^s/i.test(match[2] ?? '');
}
