import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';

/** The head that `-E header=y` prints: only it says what the columns are. */
const head = /^(?=.{0,400}\bsmtp\.(?:req\.command|command_line|response(?:\.code)?)\b)[a-z_][\w.]{1,60}(?:[\t,;|][a-z_][\w.]{1,60}){0,40}$/;
const separators = ['\t', '|', ';', ','] as const;
const lineEnd = /\\r\\n$/;

interface Cell {
  readonly text: string;
  readonly from: number;
}

/** tshark -T fields with a head. A cell that holds several values has commas between them, as some values have. */
export const tsharkFields = defineFormat({
  id: 'tshark-fields',
  title: 'tshark -T fields -E header=y',
  kind: 'transcript',
  checked: 'runs of tshark 4.0.17',
  samples: [
    ['-', 'tcp.stream\tsmtp.req.command\tsmtp.req.parameter\tsmtp.response.code\tsmtp.rsp.parameter\tsmtp.command_line'],
    ['C', '0\tDATA\t\t\t\t«DATA»\\r\\n'],
    ['C', '0\t«QUIT»\t\t\t\t'],
    ['S', '0\t\t\t«221»\t\t'],
    ['-', '0\t\t\t\t\t'],
  ],
  recognise(line) {
    if (head.test(line)) return 20;
    return /\t(?:EHLO|MAIL|RCPT|DATA|QUIT|220|221|250|354)(?:\t|$)/.test(line) ? 1 : 0;
  },
  open() {
    let separator = '\t';
    let columns: readonly string[] = [];
    return {
      read(line) {
        if (head.test(line.text)) {
          separator = separators.find((one) => line.text.includes(one)) ?? '\t';
          columns = line.text.split(separator);
          return null;
        }
        const cells = splitCells(line.text, separator);
        const cell = (name: string): Cell | null => {
          const found = cells[columns.indexOf(name)];
          return found === undefined || found.text === '' ? null : found;
        };
        const stream = cell('tcp.stream')?.text;
        const session = stream === undefined ? {} : { session: `stream ${stream}` };
        const client = cell('smtp.command_line') ?? cell('smtp.req.command');
        const server = cell('smtp.response') ?? cell('smtp.response.code');
        const heard: Utterance[] = [];
        if (server !== null && /^[2-5]\d\d/.test(server.text)) heard.push({ ...say('server', server, cell('smtp.rsp.parameter'), line.start), ...session });
        if (client !== null) heard.push(withHiddenChunk({ ...say('client', client, cell('smtp.req.parameter'), line.start), ...session }));
        return heard;
      },
    };
  },
});

function splitCells(text: string, separator: string): Cell[] {
  let from = 0;
  return text.split(separator).map((cell) => {
    const start = from;
    from += cell.length + separator.length;
    return { text: cell, from: start };
  });
}

/** A whole line, or its first word and the rest from the next column. */
function say(speaker: 'client' | 'server', first: Cell, rest: Cell | null, base: number): Utterance {
  const start = base + first.from;
  const whole = first.text.replace(lineEnd, '');
  if (rest === null || !/^(?:\d{3}|[A-Za-z]{3,20})$/.test(whole) || whole !== first.text) {
    return { speaker, span: { start, end: start + whole.length }, text: whole };
  }
  const pieces = [{ at: 0, start }, { at: whole.length + 1, start: base + rest.from }];
  return { speaker, span: { start, end: base + rest.from + rest.text.length }, text: `${whole} ${rest.text}`, pieces };
}
