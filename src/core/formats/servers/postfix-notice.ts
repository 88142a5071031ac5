import type { Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { replyShape, telling, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';

const mark = /^\s{0,3}(In|Out): {1,2}/;
const continuation = /^\s{4,8}(?=\S)/;
const subject = /\b(?:SMTP|LMTP) (server|client): errors from /;
const ended = /^\s{0,2}(?:Session aborted, reason: |For other details, see the local mail logfile)/;
/** Lines are wrapped at 78 columns and between words, so that a much shorter one is whole. */
const wrappedFrom = 48;

/** Postfix's notice to the postmaster: `Out:` is what Postfix said, so it is the server's unless its client complains. */
export const postfixNotice = defineFormat({
  id: 'postfix-notice',
  title: "In: and Out: (Postfix's notice to the postmaster)",
  kind: 'transcript',
  checked: 'published notices',
  samples: [
    ['-', 'Transcript of session follows.'],
    ['S', ' Out: «220 mail.example.org ESMTP Postfix»'],
    ['C', ' In:  «EHLO client.example.org»'],
    ['S', ' Out: «250-mail.example.org»'],
    ['S', ' Out: «250 DSN»'],
    ['C', ' In:  «RCPT To:<nosuch@example.org>»'],
    ['S', ' Out: «554 5.7.1 Relay access denied»'],
    ['-', ' Session aborted, reason: lost connection'],
  ],
  recognise(line) {
    const match = mark.exec(line);
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match[0].length));
    return weight >= telling && line.startsWith(' ') ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    let held: Utterance[] = [];
    const release = (): Utterance[] => held.splice(0);

    const begin = (line: Line, match: RegExpExecArray): Utterance[] => {
      const said = line.text.slice(match[0].length);
      const speaker = sides.speaker('', match[1] ?? '', said);
      if (speaker === null || (speaker === 'server' && !replyShape.test(said))) return [];
      return [{ speaker, span: { start: line.start + match[0].length, end: line.end }, text: said }];
    };

    return {
      end: release,
      read(line) {
        const { text } = line;
        const span = { start: line.start, end: line.end };
        const more = continuation.exec(text);
        const [last] = held;
        if (more !== null && last !== undefined) {
          held = [goOn(last, text.slice(more[0].length), line.start + more[0].length)];
          return null;
        }
        const heard = release();
        const who = subject.exec(text)?.[1];
        if (who !== undefined) {
          sides.settle('', 'Out', who === 'client' ? 'client' : 'server');
          return [...heard, { event: 'opened', span }];
        }
        if (ended.test(text)) return [...heard, { event: 'closed', span }];
        const match = mark.exec(text);
        if (match === null) return heard;
        const begun = begin(line, match);
        if (text.length < wrappedFrom) return [...heard, ...begun];
        held = begun;
        return heard;
      },
    };
  },
});

/** The blank at which a line was broken is a blank again. */
function goOn(utterance: Utterance, text: string, start: number): Utterance {
  const pieces = [...(utterance.pieces ?? [{ at: 0, start: utterance.span.start }]), { at: utterance.text.length + 1, start }];
  return { ...utterance, text: `${utterance.text} ${text}`, pieces, span: { start: utterance.span.start, end: start + text.length } };
}
