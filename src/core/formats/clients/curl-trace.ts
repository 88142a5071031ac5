import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { hexRun, readHexRow } from '../reading/hex-row.ts';
import { structure, telling, weighBare } from '../reading/shape.ts';
import { joinWireLines, type Run, type WireLines } from '../reading/wire-lines.ts';

/** A time and the connection's number, each where asked for. */
const lead = '^(\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9} )?(?:\\[\\d{1,9}-[\\dx]{1,9}\\] )?';
const header = new RegExp(`${lead}(=> Send|<= Recv) (header|data|SSL data), (\\d{1,12}) bytes \\(0x`);
const info = new RegExp(`${lead}== Info: `);
const row = /^([0-9a-f]{4,8}): /;
/** Where the greeting is a refusal, nothing else says SMTP. */
const refused = /Got unexpected smtp-server response: \d{3}$/;
const opened = /^(?:Connected to |Established connection)/;
const closed = /^(?:Closing connection|Connection #\d+ to host \S+ left intact|shutting down connection)/;

/** What the record that is being dumped holds; null where it is encrypted. */
interface Dump {
  readonly speaker: Speaker;
  readonly total: number;
  readonly isLine: boolean;
  shown: number;
}

/** curl --trace and --trace-ascii: records dumped in rows. In the plain dump a row ends at CRLF or after 64 characters. */
export const curlTrace = defineFormat({
  id: 'curl-trace',
  title: 'curl --trace, --trace-ascii',
  kind: 'transcript',
  checked: 'runs of curl 7.88.1',
  isMeasured: true,
  samples: [
    ['-', '== Info: Connected to 192.0.2.25 (192.0.2.25) port 25 (#0)'],
    ['-', '<= Recv header, 49 bytes (0x31)'],
    ['S', '0000: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['-', '=> Send header, 25 bytes (0x19)'],
    ['C', '0000: «EHLO client.example.org»'],
    ['-', '=> Send SSL data, 5 bytes (0x5)'],
    ['-', '0000: ....*'],
    ['-', '12:06:22.117225 <= Recv header, 14 bytes (0xe)'],
    ['S', '0000: 32 35 30 20 32 2e 31 2e 30 20 4f 6b 0d 0a       «250 2.1.0 Ok»..'],
    ['-', '== Info: SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384'],
  ],
  recognise(line) {
    if (header.test(line) || info.test(line)) return refused.test(line) ? telling : structure;
    const match = row.exec(line);
    if (match === null) return 0;
    const { text } = hexRunOf(line, match[0].length, 0) ?? { text: line.slice(match[0].length) };
    return weighBare(text.replace(/\r\n$/, ''));
  },
  open() {
    const sides: Readonly<Record<Speaker, WireLines>> = { client: joinWireLines('client', '', '\r\n'), server: joinWireLines('server', '', '\r\n') };
    let dump: Dump | null = null;
    let time: string | undefined;
    const lineEnd: Run = { text: '\r\n', pieces: [] };
    const timed = (lines: readonly Utterance[]): Utterance[] => lines.map((said) => (time === undefined ? said : { ...said, time }));
    /** A header is a line, whatever a paste has lost of it. */
    const finish = (): Utterance[] => (dump?.isLine === true && dump.shown > 0 ? timed(sides[dump.speaker].end()) : []);
    const readRow = (text: string, start: number, at: number, current: Dump): Utterance[] => {
      const own = text.length - text.trimStart().length;
      const hex = hexRunOf(text, 6 + own, start);
      const from = text.indexOf(': ') + 2;
      const run = hex ?? { text: text.slice(from), pieces: [{ at: 0, start: start + from }] };
      const side = sides[current.speaker];
      // Two octets that no row shows are the CRLF behind the last row.
      const lines = hex === null && at >= current.shown + 2 ? side.take(lineEnd) : [];
      lines.push(...side.take(run));
      current.shown = at + run.text.length;
      if (hex === null && current.shown + 2 === current.total) {
        lines.push(...side.take(lineEnd));
        current.shown = current.total;
      }
      return timed(lines);
    };
    return {
      read(line): Heard {
        const { text } = line;
        const record = header.exec(text);
        if (record !== null) {
          const before = finish();
          const [, at, who, what] = record;
          time = at?.trim();
          dump = what === 'SSL data' ? null : { speaker: who === '=> Send' ? 'client' : 'server', total: Number(record[4]), isLine: what === 'header', shown: 0 };
          return before;
        }
        const note = info.exec(text);
        if (note !== null) {
          const said = text.slice(note[0].length);
          const span = { start: line.start, end: line.end };
          const before = finish();
          dump = null;
          if (opened.test(said)) return [...before, { event: 'opened', span }];
          if (said.startsWith('SSL connection using ')) return [...before, { event: 'tls', span }];
          return closed.test(said) ? [...before, { event: 'closed', span }] : before;
        }
        const match = row.exec(text);
        return match === null || dump === null ? null : readRow(text, line.start, Number.parseInt(match[1] ?? '', 16), dump);
      },
      end: finish,
    };
  },
});

/** The octets of a row of the full dump; null where it is a row of the plain one. */
function hexRunOf(text: string, from: number, start: number): Run | null {
  const hex = /^[0-9a-f]{4,8}: (?:[0-9a-f]{2} ){1,16} {0,48}\S/.test(text) ? readHexRow(text, from - 1, 49) : null;
  if (hex === null || hex.octets.length !== Math.min(16, text.length - from - 48)) return null;
  return hexRun(hex, start);
}
