import type { Utterance } from '../../smtp/utterance.ts';
import { openFlows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { hexRun, readHexRow, weighHexRow } from '../reading/hex-row.ts';
import { structure, weighSmtp } from '../reading/shape.ts';
import type { Run } from '../reading/wire-lines.ts';

/** `>` goes from the first address to the second. What had no line end is glued to the head of the next block. */
const head = /([<>]) \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{1,9} {1,3}length=(\d{1,12}) from=\d{1,12} to=\d{1,12}$/;
const hexLine = /^(?: [0-9a-f]{2}){1,16}(?: |$)/;
const headLength = 120;
const escapes: Readonly<Record<string, string>> = { r: '\r', t: '\t', v: '\v', f: '\f', b: '\b', a: '\x07', '0': '\0', '\\': '\\' };

/** socat -v, where CR is written `\r`, and -x, rows of hex. */
export const socat = defineFormat({
  id: 'socat',
  title: 'socat -v, -x',
  kind: 'transcript',
  checked: 'runs of socat 1.7.4.4',
  isMeasured: true,
  samples: [
    ['-', '< 2026/11/23 12:23:22.000386125  length=49 from=0 to=48'],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)»\\r'],
    ['-', '> 2026/11/23 12:23:22.000386596  length=25 from=0 to=24'],
    ['C', '«EHLO client.example.org»\\r'],
    ['-', '< 2026/11/23 12:23:22.000387055  length=209 from=49 to=257'],
    ['S', '«250-mail.example.org»\\r'],
    ['S', '«250 CHUNKING»\\r'],
  ],
  recognise(line) {
    if (head.test(line.slice(-headLength))) return structure;
    if (hexLine.test(line)) return weighHexRow(readHexRow(line, 0));
    return line.endsWith('\\r') ? weighSmtp(line.slice(0, -2)) : 0;
  },
  open() {
    const flows = openFlows();
    let arrow = '';
    let octetsLeft = 0;
    const hear = (text: string, start: number): Utterance[] => {
      if (arrow === '' || octetsLeft <= 0 || text === '--') return [];
      const runs = hexLine.test(text) ? readHexLine(text, start, octetsLeft) : null;
      return (runs ?? [unescape(text, start, octetsLeft)]).flatMap((run) => {
        octetsLeft -= run.text.length;
        return flows.hear(arrow === '>' ? 'left' : 'right', arrow === '>' ? 'right' : 'left', run).map(unnamed);
      });
    };
    return {
      end: () => flows.end().map(unnamed),
      read(line) {
        const { text } = line;
        const match = head.exec(text.slice(-headLength));
        if (match === null) return hear(text, line.start);
        const glued = text.length > headLength ? text.length - headLength + match.index : match.index;
        const heard = glued > 0 ? hear(text.slice(0, glued), line.start) : [];
        arrow = match[1] ?? '';
        octetsLeft = Number(match[2]);
        return heard;
      },
    };
  },
});

/** The octets of a row, or of a whole block where it is not cut into rows; null where that is more than there can be: then it is text. */
function readHexLine(text: string, base: number, octetsLeft: number): Run[] | null {
  const pairs = /^(?: [0-9a-f]{2})+/.exec(text)?.[0] ?? '';
  if (pairs.length / 3 <= 16) {
    const row = readHexRow(text, 0);
    return row === null || row.octets.length > octetsLeft ? null : [hexRun(row, base)];
  }
  if (pairs.length / 3 > octetsLeft) return null;
  const columns = Array.from({ length: pairs.length / 3 }, (_, i) => 3 * i + 1);
  return [hexRun({ octets: columns.map((at) => Number.parseInt(text.slice(at, at + 2), 16)), columns }, base)];
}

/** There is one connection at a time. */
function unnamed({ speaker, span, text, pieces = [], lineEnd }: Utterance): Utterance {
  return { speaker, span, text, pieces, ...(lineEnd === undefined ? {} : { lineEnd }) };
}

/** The line as it was sent; it had an LF unless the block ends before. */
function unescape(text: string, base: number, octetsLeft: number): Run {
  const pieces = [{ at: 0, start: base }];
  let said = '';
  for (let at = 0; at < text.length; at++) {
    const meaning = text[at] === '\\' ? escapes[text[at + 1] ?? ''] : undefined;
    said += meaning ?? text[at] ?? '';
    if (meaning !== undefined) pieces.push({ at: said.length, start: base + ++at + 1 });
  }
  return { text: said.length < octetsLeft ? `${said}\n` : said, pieces, isExact: true };
}
