import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenAnswer } from '../reading/hidden-parts.ts';
import { leadLength } from '../reading/lead-length.ts';
import { replyShape, weighSaid } from '../reading/shape.ts';

/** `S:` and `C:`, or the words, at the start of a line; examples in documents are indented. */
const marks: Readonly<Record<Speaker, RegExp>> = {
  server: /\s{0,16}(?:S|Server|SERVER|server): ?/y,
  client: /\s{0,16}(?:C|Client|CLIENT|client): ?/y,
};
/** Some RFCs name receiver and sender instead: then `S:` is the client's. */
const receiver = /\s{0,16}R: ?/y;
/** What an example says that a side does, as against what it says: `<wait for connection on TCP port 25>`. */
const stageDirection = /^<[a-z]+ [^<>@]{3,80}>$/;
const opened = /^Connected to /;
/** Some write the line end out as they see it. */
const spelledEnd = '\\r\\n';

/** Sides named by letter, as RFCs, MailKit and many loggers do. */
export const dialogue = defineFormat({
  id: 'dialogue',
  title: 'S: and C: (RFCs, MailKit, loggers)',
  kind: 'transcript',
  checked: 'RFCs, published logs',
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
    const isReceiver = leadLength(receiver, line) > 0;
    const said = readMarked(line, 0, isReceiver);
    return said === null ? 0 : Math.max(weighSaid(said.speaker, said.text), isReceiver || !/^\s{0,16}S:/.test(line) ? 0 : weighSaid('client', said.text));
  },
  open() {
    let hasReceiver = false;
    return {
      read(line, progress) {
        const { text } = line;
        hasReceiver ||= leadLength(receiver, text) > 0;
        const said = readMarked(text, line.start, hasReceiver);
        if (said !== null) return progress().turn === 'command' && stageDirection.test(said.text) ? null : withHiddenAnswer(said, progress());
        if (opened.test(text)) return { event: 'opened', span: line };
        // Some loggers mark only the first line of what goes one way at once.
        const { turn, isReplyOpen } = progress();
        if (isReplyOpen && replyShape.test(text)) return { speaker: 'server', span: { start: line.start, end: line.end }, text };
        return turn === 'message' ? { speaker: 'client', span: { start: line.start, end: line.end }, text } : null;
      },
    };
  },
});

function readMarked(text: string, base = 0, hasReceiver = false): Utterance | null {
  let speaker: Speaker = hasReceiver ? 'client' : 'server';
  let from = leadLength(marks.server, text);
  if (from === 0) {
    speaker = hasReceiver ? 'server' : 'client';
    from = leadLength(hasReceiver ? receiver : marks.client, text);
  }
  if (from === 0) return null;
  const end = text.endsWith(spelledEnd) ? Math.max(text.length - spelledEnd.length, from) : text.length;
  return { speaker, span: { start: base + from, end: base + end }, text: text.slice(from, end) };
}
