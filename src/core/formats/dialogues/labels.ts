import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { withHiddenAnswer } from '../reading/hidden-parts.ts';
import { isCommand, replyShape, weighSmtp } from '../reading/shape.ts';
import { otherSide } from '../reading/sides.ts';

/** Words for what goes one way, and for what comes the other; a program's own name may stand before. */
const outward = 'send|sent|sending|sends|tx|out|outgoing|write|wrote|writing|request|req|command|cmd|query|smtpcmdsent|client|me|local';
const inward = 'recv|recvd|rcvd|receive|received|receiving|rx|in|incoming|read|reading|response|resp|reply|answer|got|smtpcmdresp|server|remote|peer';
const record = new RegExp(
  `^\\s{0,16}(?:[A-Za-z][\\w.()\\[\\]:/-]{0,40}[ :] ?|\\[[\\w .:-]{1,40}\\] ?)?(?:[[(<"]?(?:(${outward})|(${inward}))[\\])>"]?(?: (?:command|response|reply|line|data|raw|smtp)| \\d[\\d/.:, -]{6,30}(?=: ))?(?: ?(?::|=>|->|<-|>|\\||-) ?| {1,4}(?=[A-Z\\d\\[{'"])|(?<=[\\])>]) ?)|(?:E?SMTP|LMTP)(>) ?|((?:E?SMTP|LMTP)<|<<(?= )) ?)`,
  'i',
);
/** A script says what it will send or print, and no log says so in these words. */
const statement = /^\s*(?:(?:send|write) ["']|printf? [A-Z]{2,16} ["'])/i;
/** How loggers write a line end that they do not carry out. */
const lineEnd = /<(?:CRLF|EOL|CR><LF)>|\\r\\n/;
/** Of words in prose, which a logger writes too, only those are commands that look like one. */
const commandLike = /^(?:[A-Z]{4,10}(?: |$)|\.$)/;
const headLength = 400;

/**
 * Sides named by a word, as loggers of mail libraries do. The words are not the sides': what a server sends is a reply. A side is known
 * by the first line that only one of them can have said.
 */
export const labels = defineFormat({
  id: 'labels',
  title: 'Sent: and Received: (loggers of mail libraries)',
  kind: 'transcript',
  checked: 'published logs',
  samples: [
    ['S', 'Received: «220 mail.example.org ESMTP»'],
    ['C', 'Sent: «EHLO client.example.org»'],
    ['S', 'SMTP Response: «250-mail.example.org»'],
    ['S', '«250 SIZE 10240000»'],
    ['C', 'ESMTP> «MAIL FROM:<bob@example.net>»'],
    ['S', 'SMTP< «250 2.1.0 Ok»'],
    ['C', '[SEND] «RCPT TO:<alice@example.org>»'],
    ['S', 'Smtp(1)[8] Response: «250 2.1.5 Ok»'],
    ['-', 'Sending message of 1234 bytes'],
  ],
  recognise(line) {
    const match = record.exec(line.slice(0, headLength));
    if (match === null || statement.test(line)) return 0;
    const said = line.slice(match[0].length).replace(lineEnd, '').replace(/^["']/, '');
    return weighSmtp(said);
  },
  open() {
    /** Who speaks where a line goes outward, as the tool sees it; null as long as nothing settles it. */
    let outwardIs: Speaker | null = null;
    let wasServer = false;
    const tellSpeaker = (isOutward: boolean, said: string): Speaker | null => {
      const speaker = replyShape.test(said) ? 'server' : isCommand(said) ? 'client' : null;
      if (outwardIs === null && speaker !== null) outwardIs = isOutward ? speaker : otherSide(speaker);
      return outwardIs === null ? null : isOutward ? outwardIs : otherSide(outwardIs);
    };
    return {
      read(line, progress): Heard {
        const { text } = line;
        const match = record.exec(text.slice(0, headLength));
        if (match === null) {
          const blanks = text.length - text.trimStart().length;
          const goesOn = wasServer && progress().isReplyOpen && replyShape.test(text.slice(blanks));
          return goesOn ? { speaker: 'server', span: { start: line.start + blanks, end: line.end }, text: text.slice(blanks) } : null;
        }
        const parts = splitSaid(text, match[0].length);
        const speaker = tellSpeaker(match[1] !== undefined || match[3] !== undefined, parts[0]?.said ?? '');
        if (speaker === null) return null;
        wasServer = speaker === 'server';
        const { turn } = progress();
        return parts
          .filter(({ said }) => (wasServer ? replyShape.test(said) : turn !== 'command' || isCommand(said) || commandLike.test(said)))
          .map(({ at, said }): Utterance => ({ speaker, span: { start: line.start + at, end: line.start + at + said.length }, text: said }))
          .flatMap((said) => withHiddenAnswer(said, progress()));
      },
    };
  },
});

/** The lines that one record holds, where its logger wrote their ends out or put them in quotes. */
function splitSaid(text: string, from: number): { readonly at: number; readonly said: string }[] {
  const parts: { at: number; said: string }[] = [];
  const bracketed = /^\[(AUTH [^\]]{1,200})\]$/.exec(text.slice(from))?.[1];
  if (bracketed !== undefined) return [{ at: from + 1, said: bracketed }];
  let at = from + (/^["'](?=[A-Za-z\d])/.test(text.slice(from, from + 2)) ? 1 : 0);
  for (const part of text.slice(at).split(lineEnd)) {
    const said = part.replace(/["']$/, '');
    if (said !== '' || at === from) parts.push({ at, said });
    at += part.length + (lineEnd.exec(text.slice(at + part.length, at + part.length + 12))?.[0].length ?? 0);
  }
  return parts;
}
