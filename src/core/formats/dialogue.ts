import { defineFormat } from './format.ts';
import { weighSmtp } from './shape.ts';

/** `S:` and `C:`, or the words, at the start of a line; examples in documents are indented. */
const mark = /^(\s{0,16})(S|C|Server|Client|SERVER|CLIENT): ?/;
const opened = /^Connected to /;

/** Sides named by letter, as RFCs, MailKit and many loggers do. */
export const dialogue = defineFormat({
  id: 'dialogue',
  title: 'S: and C: (RFCs, MailKit, loggers)',
  kind: 'transcript',
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
    return match === null ? 0 : weighSmtp(line.slice(match[0].length));
  },
  open: () => ({
    read(line, progress) {
      const { text } = line;
      const match = mark.exec(text);
      if (match !== null) {
        const speaker = /^[Ss]/.test(match[2] ?? '') ? 'server' : 'client';
        return { speaker, span: { start: line.start + match[0].length, end: line.end }, text: text.slice(match[0].length) };
      }
      if (opened.test(text)) return { event: 'opened', span: line };
      // Some loggers mark only the first line of what they send at once.
      return progress().turn === 'message' ? { speaker: 'client', span: { start: line.start, end: line.end }, text } : null;
    },
  }),
});
