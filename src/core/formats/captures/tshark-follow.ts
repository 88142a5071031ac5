import type { Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { openFlows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { hexRun, readHexRow } from '../reading/hex-row.ts';
import { structure, weighBare, weighSmtp } from '../reading/shape.ts';
import { plainRun, type Run } from '../reading/wire-lines.ts';

const follow = /^Follow: (?:tcp|tls|ssl),(ascii|utf-8|ebcdic|raw|hex)/;
const filter = /^Filter: (.{1,200})/;
const node = /^Node ([01]): (\S{1,200})/;
const rule = /^={20,}$/;
/** The length of a segment; a tab before it says that node 1 spoke. */
const segment = /^(\t?)(\d{1,9})$/;
const rawSegment = /^(\t?)((?:[0-9a-f]{2})+)$/;
/** Wireshark saves the same rows, with four blanks for the tab. */
const hexSegment = /^(\t| {4})?[0-9a-fA-F]{8} {2}(?=[0-9a-fA-F]{2} )/;

/** What tshark and Wireshark print of a followed stream: segments of text with their length, lines of hex, or rows of a dump. */
export const tsharkFollow = defineFormat({
  id: 'tshark-follow',
  title: 'tshark follow,tcp (ascii, raw, hex)',
  kind: 'transcript',
  checked: 'runs of tshark 4.0.17',
  isMeasured: true,
  samples: [
    ['-', 'Follow: tcp,ascii'],
    ['-', 'Node 0: 127.0.0.1:57802'],
    ['-', 'Node 1: 127.0.0.1:25'],
    ['-', '\t49'],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['-', '25'],
    ['C', '«EHLO client.example.org»'],
  ],
  recognise(line) {
    if (follow.test(line) || node.test(line) || /^\t\d{1,9}$/.test(line)) return structure;
    const raw = rawSegment.exec(line);
    const run = raw === null ? readDump(line, 0)?.run : readDigits((raw[2] ?? '').slice(0, 200), 0);
    return run === undefined ? weighBare(line) : weighSmtp(run.text.split(/\r?\n/, 1)[0] ?? '');
  },
  open() {
    const flows = openFlows();
    const nodes: [string, string] = ['node 0', 'node 1'];
    let mode = 'hex';
    let stream = '';
    let speaker: 0 | 1 = 0;
    let octetsLeft = 0;
    /** Where the file has lost its CRs, a segment is shorter by one for each of its lines. */
    let hasReturns = false;
    let wasEmpty = true;

    const named = (heard: readonly Utterance[]): readonly Utterance[] => (stream === '' ? heard : heard.map((one) => ({ ...one, session: stream })));
    const hear = (who: 0 | 1, run: Run): readonly Utterance[] => named(flows.hear(nodes[who], nodes[who === 0 ? 1 : 0], run));
    const readText = (line: Line) => {
      const head = segment.exec(line.text);
      if (head !== null && (octetsLeft <= 0 || (wasEmpty && octetsLeft <= 2))) {
        speaker = head[1] === '' ? 0 : 1;
        octetsLeft = Number(head[2]);
        return null;
      }
      if (octetsLeft <= 0) return null;
      // What is exactly as long as the rest had no line end on the wire: the next segment goes on with it.
      const isCut = line.text.length >= octetsLeft && line.lineEnd !== '\r\n';
      octetsLeft -= line.text.length + (line.lineEnd === '\r\n' || !hasReturns ? 2 : 1);
      return hear(speaker, plainRun(line.text, line.start, isCut ? '' : '\n'));
    };

    return {
      end: () => named(flows.end()),
      read(line) {
        const { text } = line;
        hasReturns ||= line.lineEnd === '\r\n';
        const begins = follow.exec(text);
        if (begins !== null) {
          mode = begins[1] ?? '';
          octetsLeft = 0;
          const last = named(flows.end());
          flows.reset(...nodes);
          stream = '';
          return last;
        }
        const about = mode === 'hex' || octetsLeft <= 0 ? (filter.exec(text) ?? node.exec(text)) : null;
        if (about !== null) {
          const [whole, first = '', endpoint] = about;
          if (endpoint === undefined) {
            stream = first;
            return { event: 'opened', span: { start: line.start, end: line.start + whole.length }, session: stream };
          }
          nodes[first === '0' ? 0 : 1] = endpoint;
          return null;
        }
        const isRule = rule.test(text) && octetsLeft <= 2;
        if (mode === 'hex') {
          const row = readDump(text, line.start);
          return row === null ? null : hear(row.who, row.run);
        }
        if (mode === 'raw') {
          const raw = isRule ? null : rawSegment.exec(text);
          return raw === null ? null : hear(raw[1] === '' ? 0 : 1, readDigits(raw[2] ?? '', line.start + (raw[1] ?? '').length));
        }
        const heard = isRule ? null : readText(line);
        wasEmpty = text === '';
        return heard;
      },
    };
  },
});

function readDump(text: string, base: number): { readonly who: 0 | 1; readonly run: Run } | null {
  const head = hexSegment.exec(text);
  const row = head === null ? null : readHexRow(text, head[0].length);
  return head === null || row === null ? null : { who: head[1] === undefined ? 0 : 1, run: hexRun(row, base) };
}

/** Each octet stands where its two digits stand. */
function readDigits(digits: string, base: number): Run {
  const octets = Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
  return { text: octets.map((octet) => String.fromCharCode(octet)).join(''), pieces: octets.map((_, at) => ({ at, start: base + 2 * at })), isExact: true };
}
