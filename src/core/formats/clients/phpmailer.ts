import type { Utterance } from '../../smtp/utterance.ts';
import { Line } from '../../text/line.ts';
import { defineFormat, type Heard } from '../format.ts';
import { replyShape, telling, weighSaid } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

/** Who speaks, in the wording of 5.2 and later or of earlier versions; a time or an application's own words may stand before. */
const record = /^([^{"'`(/*#]{0,120}?)(CLIENT -> (?:SERVER|SMTP)|SERVER -> CLIENT|SMTP -> FROM SERVER|SMTP INBOUND): ?/;
/** Where a paste from a page has lost its line ends, the times part the records. */
const recordStart = /\s(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s{1,4}(?:CLIENT -> SERVER|SERVER -> CLIENT|SMTP |Connection))/g;
/** Every line of a page's output ends in a break. */
const lineBreak = /(?:<br ?\/?>)+\s*$/;
const opened = /^[^{]{0,120}?Connection: opening to (ssl:|tls:)?/;
const closed = /^[^{]{0,120}?Connection: closed$/;

/**
 * PHPMailer's SMTPDebug, levels 1 to 4. Only the first line of a reply is marked; a page joins its lines without anything between.
 * Level 4 prints each line as it comes in and then the reply again, so that only the first counts.
 */
export const phpmailer = defineFormat({
  id: 'phpmailer',
  title: 'PHPMailer',
  kind: 'transcript',
  checked: 'runs of PHPMailer 6.6.3',
  keeps: ['dots'],
  samples: [
    ['-', '2026-11-23 12:06:46\tConnection: opening to ssl://mail.example.org:465, timeout=300, options=array()'],
    ['-', '2026-11-23 12:06:45\tConnection: opening to 192.0.2.25:25, timeout=300, options=array()'],
    ['S', '2026-11-23 12:06:45\tSERVER -> CLIENT: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '2026-11-23 12:06:45\tCLIENT -> SERVER: «EHLO client.example.org»'],
    ['S', '2026-11-23 12:06:45\tSERVER -> CLIENT: «250-mail.example.org»'],
    ['S', '                   \t                  «250-PIPELINING»'],
    ['S', '                   \t                  «250 CHUNKING»'],
    ['C', 'CLIENT -> SERVER: «AUTH LOGIN»'],
    ['S', 'SMTP -> FROM SERVER:«334 VXNlcm5hbWU6»'],
    ['C', '2026-11-23 12:06:47\tCLIENT -> SERVER: «[credentials hidden]»'],
    ['S', '2026-11-23 12:06:47\tSMTP INBOUND: "«535 5.7.8 Error: authentication failed: authentication failure»"'],
    ['-', '2026-11-23 12:06:47\tSERVER -> CLIENT: 535 5.7.8 Error: authentication failed: authentication failure'],
    ['-', '2026-11-23 12:38:03\tSMTP ERROR: QUIT command failed:'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const said = line.slice(match[0].length).replace(/^"/, '');
    const weight = weighSaid(match[2]?.startsWith('CLIENT') === true ? 'client' : 'server', said);
    return weight >= telling ? 20 : Math.max(weight, 1);
  },
  open() {
    let printsInbound = false;
    let isServers = false;
    const readRecord = (line: Line): Heard => {
      const { text } = line;
      const match = record.exec(text);
      if (match === null) {
        const span = { start: line.start, end: line.end };
        const opening = opened.exec(text);
        if (opening !== null) return [{ event: 'opened', span }, ...(opening[1] === undefined ? [] : [{ event: 'tls', span } as const])];
        if (closed.test(text)) return { event: 'closed', span };
        const blanks = text.length - text.trimStart().length;
        // What a note repeats of a reply goes on as the reply did.
        isServers &&= text.length === blanks || replyShape.test(text.slice(blanks));
        return isServers ? readReply(line, blanks) : null;
      }
      const [mark, lead = '', who] = match;
      const isClient = who?.startsWith('CLIENT') === true;
      printsInbound ||= who === 'SMTP INBOUND';
      isServers = !isClient && printsInbound === (who === 'SMTP INBOUND');
      const time = readTime(lead);
      if (isClient) return { ...readPart(line, 'client', mark.length, endOf(text)), ...time };
      if (!isServers) return null;
      if (who !== 'SMTP INBOUND') return readReply(line, mark.length).map((said) => ({ ...said, ...time }));
      const quoted = text[mark.length] === '"' ? 1 : 0;
      const end = endOf(text);
      const said = readPart(line, 'server', mark.length + quoted, quoted === 1 && text[end - 1] === '"' ? end - 1 : end);
      return replyShape.test(said.text) ? { ...said, ...time } : null;
    };
    return { read: (line) => splitRecords(line).flatMap((part) => readRecord(part) ?? []) };
  },
});

function splitRecords(line: Line): Line[] {
  const { text, start } = line;
  const starts = [0, ...Array.from(text.matchAll(recordStart), ({ index }) => index + 1)];
  if (starts.length === 1) return [line];
  return starts.map((from, i) => {
    const own = text.slice(from, starts[i + 1] ?? text.length).trimEnd();
    return new Line(own, 0, start + from, start + from + own.length, line.lineEnd);
  });
}

function endOf(text: string): number {
  return text.length - (lineBreak.exec(text.slice(-40))?.[0].length ?? 0);
}

function readPart(line: Line, speaker: 'client' | 'server', from: number, to: number): Utterance {
  return { speaker, span: { start: line.start + from, end: line.start + to }, text: line.text.slice(from, to) };
}

/** A reply's lines, which may have been joined to one: each begins with the first one's code. */
function readReply(line: Line, from: number): Utterance[] {
  const end = endOf(line.text);
  const said = line.text.slice(from, end);
  if (!replyShape.test(said)) return [];
  const code = said.slice(0, 3);
  const starts = [0];
  if (said[3] === '-' && said.indexOf(`${code} `, 4) !== -1) {
    for (let at = 4; at < said.length; at++) {
      if (!said.startsWith(code, at) || (said[at + 3] !== '-' && said[at + 3] !== ' ')) continue;
      starts.push(at);
      if (said[at + 3] === ' ') break;
    }
  }
  return starts.map((start, i) => readPart(line, 'server', from + start, from + said.slice(0, starts[i + 1]).trimEnd().length));
}
