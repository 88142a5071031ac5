import type { Progress } from '../../smtp/conversation.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { nameConnection, openFlows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { hexRun, readHexRow, weighHexRow } from '../reading/hex-row.ts';
import { structure, weighBare } from '../reading/shape.ts';
import { plainRun, type Run } from '../reading/wire-lines.ts';

const head = /^T (?:(?:\+\d{1,10}\.\d{6}|\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{6}) )?(\S{1,200}) -> (\S{1,200}) \[([A-Z.]{0,8})\](?: #\d+)?(?: (?=\S)|$)/;
const noise = /^(?:#*(?:exit)?$|interface: |filter: |match: |\d+ received, \d+ matched$)/;
const hexLine = /^ {2}(?:[0-9a-f]{2} ){1,8}(?: {3}|$)/;
const indent = '  ';
/** CR and LF, both printed as a dot, where a reply, a command or nothing follows. */
const lineBreak = /\.\.(?=[2-5]\d\d[ -]|(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|QUIT|RSET|NOOP|STARTTLS|AUTH|BDAT|VRFY|EXPN|HELP)\b|$)/gi;
/** The dot that ends the data, and a QUIT sent along with it. */
const endOfData = /((?:^|\.\.)\.\.\.)(?:(QUIT)\.\.)?$/i;

/** ngrep, wrapped to the width of the terminal, by line (`-W byline`), or in hex. */
export const ngrep = defineFormat({
  id: 'ngrep',
  title: 'ngrep (wrapped, byline, single, -x)',
  kind: 'transcript',
  checked: 'runs of ngrep 1.47',
  isMeasured: true,
  samples: [
    ['-', 'T 127.0.0.1:25 -> 127.0.0.1:53284 [AP] #4'],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)».'],
    ['-', '##'],
    ['-', 'T 2026/11/23 12:31:30.267082 127.0.0.1:53284 -> 127.0.0.1:25 [AP] #6'],
    ['C', '«EHLO client.example.org».'],
    ['-', 'T 127.0.0.1:25 -> 127.0.0.1:53284 [AP] #8'],
    ['S', '«250-mail.example.org».'],
    ['S', '«250 CHUNKING».'],
  ],
  recognise(line) {
    const match = head.exec(line);
    if (match !== null) return Math.max(structure, weighBare(line.slice(match[0].length).split('..', 1)[0] ?? ''));
    if (hexLine.test(line)) return weighHexRow(readHexRow(line, indent.length));
    const [text = ''] = line.replace(/^ {2}/, '').split(/\.(?:\.| *$)/, 1);
    return text.length < line.length ? weighBare(text) : 0;
  },
  open() {
    const flows = openFlows();
    let from = '';
    let to = '';
    let isWrapped: boolean | null = null;
    /** `-W none`, and `-W single` behind the head: all of a packet in one line. */
    let isWhole: boolean | null = null;
    /** The packet's rows that have been read and not been heard. */
    let rows: Run = { text: '', pieces: [] };
    let widest = 0;

    const hearRows = (isMessage: boolean): Utterance[] => {
      const text = rows.text.trimEnd();
      const { pieces } = rows;
      rows = { text: '', pieces: [] };
      return text === '' ? [] : flows.hear(from, to, { text: isMessage ? breakMessage(text) : text.replace(lineBreak, '\r\n'), pieces });
    };
    /** Only the padding of its last row shows where a packet ends; a full row is kept until the next line. */
    const takeRow = (text: string, start: number, isMessage: boolean): Utterance[] => {
      const trimmed = text.trimEnd();
      widest = Math.max(widest, text.length);
      const isLast = trimmed.endsWith('..') && (trimmed.length < text.length || text.length < widest);
      rows = { text: rows.text + (isLast ? trimmed : text), pieces: [...rows.pieces, { at: rows.text.length, start }] };
      return isLast ? hearRows(isMessage) : [];
    };

    const isInMessage = (progress: (session: string) => Progress): boolean => from !== '' && progress(nameConnection(from, to)).turn === 'message';

    return {
      end: (progress) => [...hearRows(isInMessage(progress)), ...flows.end()],
      read(line, progress) {
        const { text } = line;
        const isMessage = isInMessage(progress);
        const match = head.exec(text);
        if (match !== null) {
          const heard = hearRows(isMessage);
          from = match[1] ?? '';
          to = match[2] ?? '';
          if (match[3]?.includes('S') === true) flows.reset(from, to);
          const said = text.slice(match[0].length);
          if (said === '') return heard;
          rows = plainRun(said, line.start + match[0].length, '');
          return [...heard, ...hearRows(isInMessage(progress))];
        }
        if (from === '') return null;
        if (noise.test(text)) return hearRows(isMessage);
        const hex = hexLine.test(text) ? readHexRow(text, indent.length) : null;
        if (hex !== null) return flows.hear(from, to, hexRun(hex, line.start));
        isWrapped ??= text.startsWith(indent);
        isWhole ??= !isWrapped && text.endsWith('..');
        if (isWhole) {
          rows = plainRun(text, line.start, '');
          return hearRows(isMessage);
        }
        if (!isWrapped) return flows.hear(from, to, plainRun(text.replace(/\.$/, ''), line.start));
        return text.startsWith(indent) ? takeRow(text.slice(indent.length), line.start + indent.length, isMessage) : null;
      },
    };
  },
});

/** In a message every pair of dots is taken for a line's end; five at its end are those around the dot that ends it. */
function breakMessage(text: string): string {
  const end = endOfData.exec(text);
  const body = (end === null ? text : text.slice(0, end.index)).replace(/\.\./g, '\r\n');
  if (end === null) return body;
  const [, dot = '', quit] = end;
  return `${body}${dot.length > 3 ? '\r\n' : ''}.\r\n${quit === undefined ? '' : `${quit}\r\n`}`;
}
