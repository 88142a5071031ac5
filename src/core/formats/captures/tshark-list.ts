import type { ConnectionEvent, Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { weighSmtp } from '../reading/shape.ts';

/** The columns before Info: number, time, addresses, protocol, length; an export to CSV has them quoted. */
const columns = /^(?:"?\s{0,10}\d{1,10}"?[\s,]"?).{1,300}?[\s"]SMTP(?:\/IMF)?"?[\s,]{1,8}"?\d{1,7}"?[\s,]{1,8}"?([SC]): /;
const quoted = /^"/;
const joint = ' | ';
/** What the dissector says instead of the text. */
const fragment = /^DATA fragment, \d+ bytes|^Message Body$/;
const credential = /^(?:User|Pass|Username|Password): /;
const replyPart = /^[2-5]\d\d(?:[ -]|$)/;

interface Part {
  readonly text: string;
  readonly start: number;
}

/** The packet list of tshark and Wireshark: ` | ` joins what one packet holds, and only the first line of a reply keeps its code. */
export const tsharkList = defineFormat({
  id: 'tshark-list',
  title: 'tshark packet list',
  kind: 'transcript',
  checked: 'runs of tshark 4.0.17',
  samples: [
    ['S', '    4   0.001568    127.0.0.1 → 127.0.0.1    SMTP 115 S: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '    6   0.002822    127.0.0.1 → 127.0.0.1    SMTP 91 C: «EHLO client.example.org»'],
    ['C', '   36   0.061183    127.0.0.1 → 127.0.0.1    SMTP 160 C: «MAIL FROM:<bob@example.net>» | «RCPT TO:<alice@example.org>» | «DATA»'],
    ['S', '   37   0.064043    127.0.0.1 → 127.0.0.1    SMTP 230 S: «250 2.1.0 Ok» | «250 2.1.5 Ok» | «354 End data with <CR><LF>.<CR><LF>»'],
    ['-', '   38   0.064346    127.0.0.1 → 127.0.0.1    SMTP/IMF 362 from: bob@example.net, subject: hello, , This is a test mailing  ,   '],
    ['-', '   57   0.705310    127.0.0.1 → 127.0.0.1    SMTP 81 C: DATA fragment, 15 bytes'],
    ['S', '"39","0.064873","192.0.2.25","192.0.2.7","SMTP","101","S: «250 2.0.0 Ok: queued as D5E336C39»"'],
  ],
  recognise(line) {
    const match = columns.exec(line);
    if (match === null) return 0;
    return weighSmtp(line.slice(match[0].length).replace(/ \|.*|"$/, '')) > 0 ? 20 : 1;
  },
  open: () => ({
    read(line, progress) {
      const { text } = line;
      const match = columns.exec(text);
      if (match === null) return null;
      const from = match[0].length;
      const to = quoted.test(text) && text.endsWith('"') ? text.length - 1 : text.length;
      const parts = splitParts(text.slice(from, to), line.start + from);
      if (match[1] === 'C') return parts.filter((part) => !fragment.test(part.text)).map((part) => say('client', readCredential(part)));
      const heard: (Utterance | ConnectionEvent)[] = readReplies(parts);
      const { turn, unanswered } = progress();
      // No column names the connection: a greeting into a message is another one's.
      const isAnotherOnes = turn === 'message' && unanswered === 0 && weighSmtp(parts[0]?.text ?? '') === 3 && /^220 /.test(parts[0]?.text ?? '');
      return isAnotherOnes ? [{ event: 'opened', span: { start: line.start, end: line.end } }, ...heard] : heard;
    },
  }),
});

function splitParts(info: string, base: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from <= info.length; ) {
    const found = info.indexOf(joint, from);
    const to = found === -1 ? info.length : found;
    parts.push({ text: info.slice(from, to), start: base + from });
    from = to + joint.length;
  }
  return parts;
}

/** Gives the later lines of a reply their code back; a bar within a text joined nothing. */
function readReplies(parts: readonly Part[]): Utterance[] {
  const replies: Utterance[] = [];
  let first: Part | null = null;
  parts.forEach((part, i) => {
    if (replyPart.test(part.text)) {
      first = part.text[3] === '-' ? part : null;
      replies.push(say('server', part));
    } else if (first !== null) {
      const next = parts[i + 1]?.text;
      const isLast = next === undefined || replyPart.test(next);
      const code = `${first.text.slice(0, 3)}${isLast ? ' ' : '-'}`;
      const span = { start: part.start, end: part.start + part.text.length };
      replies.push({ speaker: 'server', span, text: code + part.text, pieces: [{ at: 0, start: first.start }, { at: code.length, start: part.start }] });
    } else {
      const before = replies.pop();
      if (before !== undefined) replies.push(say('server', { text: before.text + joint + part.text, start: before.span.start }));
    }
  });
  return replies;
}

/** Some versions name what the answers to a challenge are. */
function readCredential(part: Part): Part {
  const lead = credential.exec(part.text)?.[0].length ?? 0;
  return { text: part.text.slice(lead), start: part.start + lead };
}

function say(speaker: 'client' | 'server', { text, start }: Part): Utterance {
  return withHiddenChunk({ speaker, span: { start, end: start + text.length }, text });
}
