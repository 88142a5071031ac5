import type { ConnectionEvent, Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { readLiteral } from '../reading/literal.ts';
import { telling, weighSmtp } from '../reading/shape.ts';

/** A line of the tree, an object's member, or an element of PDML; the last two are escaped. */
const shapes: readonly (readonly [RegExp, 'tree' | 'json'])[] = [
  [/^ {4,12}(Response|Response parameter|Command Line|Username|Password): /, 'tree'],
  [/^ {4,12}(C): (?=\.$)/, 'tree'],
  [/^\s{0,40}"smtp\.(response|rsp\.parameter|command_line|auth\.username|auth\.password)": (?=")/, 'json'],
];
const kinds: Readonly<Record<string, 'reply' | 'parameter' | 'command' | 'answer'>> = {
  Response: 'reply',
  response: 'reply',
  'Response parameter': 'parameter',
  'rsp.parameter': 'parameter',
  'Command Line': 'command',
  C: 'command',
  command_line: 'command',
  Username: 'answer',
  Password: 'answer',
  'auth.username': 'answer',
  'auth.password': 'answer',
};
const stream = /^\s{0,40}(?:\[Stream index: (\d{1,9})\]|"tcp\.stream": "(\d{1,9})")/;
const ports = /^Transmission Control Protocol, Src Port: (?:[\w-]{1,32} \()?(\d{1,5})\)?, Dst Port: (?:[\w-]{1,32} \()?(\d{1,5})/;
const packet = /^(?:Frame \d+|\s{0,8}\{)/;

interface Field {
  readonly kind: 'reply' | 'parameter' | 'command' | 'answer';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lineEnd?: string;
}

/**
 * What tshark dissects, as a tree (-V, -O smtp) or as JSON. The later lines of a reply are told as parameters, without their code;
 * the first parameter tells the first line again.
 */
export const tsharkDetails = defineFormat({
  id: 'tshark-details',
  title: 'tshark -V, -T json',
  kind: 'transcript',
  checked: 'runs of tshark 4.0.17',
  samples: [
    ['-', 'Simple Mail Transfer Protocol'],
    ['S', '    Response: «220 mail.example.org ESMTP Postfix (Debian/GNU)»\\r\\n'],
    ['-', '        Response code: <domain> Service ready (220)'],
    ['-', '        Response parameter: mail.example.org ESMTP Postfix (Debian/GNU)'],
    ['C', '    Command Line: «EHLO client.example.org»\\r\\n'],
    ['C', '    C: «.»'],
    ['-', '        Command: EHLO'],
    ['S', '          "smtp.response": "«250 2.1.0 Ok»\\r\\n",'],
    ['C', '          "smtp.command_line": "«RCPT TO:<alice@example.org>»\\r\\n",'],
  ],
  recognise(line) {
    const field = readField(line, 0);
    if (field === null || field.kind === 'answer') return 0;
    if (field.kind === 'parameter') return 1;
    const weight = weighSmtp(field.text);
    return weight >= telling ? 20 : weight;
  },
  open() {
    let session: string | undefined;
    /** The reply whose parameters may follow, how many did, and the line that waits to know whether it is the last. */
    let reply: Field | null = null;
    let parameters = 0;
    let held: Field | null = null;

    const name = (one: Utterance): Utterance => withHiddenChunk(session === undefined ? one : { ...one, session });
    const release = (separator: '-' | ' '): Utterance[] => {
      if (held === null || reply === null) return [];
      const { text, start, end } = held;
      held = null;
      const pieces = [{ at: 0, start: reply.start }, { at: 4, start }];
      return [name({ speaker: 'server', span: { start, end }, text: `${reply.text.slice(0, 3)}${separator}${text}`, pieces })];
    };
    const hear = (field: Field): Utterance[] => {
      if (field.kind === 'parameter') {
        if (reply?.text[3] !== '-' || parameters++ === 0) return [];
        const before = release('-');
        held = field;
        return before;
      }
      const before = release(' ');
      reply = field.kind === 'reply' ? field : null;
      parameters = 0;
      return [...before, name({ speaker: field.kind === 'reply' ? 'server' : 'client', span: { start: field.start, end: field.end }, text: field.text, ...(field.lineEnd === undefined ? {} : { lineEnd: field.lineEnd }) })];
    };
    const follow = (line: Line): (Utterance | ConnectionEvent)[] => {
      const before = packet.test(line.text) || line.text === '' ? release(' ') : [];
      const [, inTree, inJson] = stream.exec(line.text) ?? [];
      const [, from, to] = ports.exec(line.text) ?? [];
      if (from !== undefined && to !== undefined) session = [from, to].sort().join(' - ');
      if (inTree !== undefined || inJson !== undefined) session = `stream ${inTree ?? inJson ?? ''}`;
      return before;
    };

    return {
      end: () => release(' '),
      read(line) {
        const field = readField(line.text, line.start);
        return field === null ? follow(line) : hear(field);
      },
    };
  },
});

function readField(text: string, base: number): Field | null {
  for (const [shape, notation] of shapes) {
    const match = shape.exec(text);
    const kind = kinds[match?.[1] ?? ''];
    if (match === null || kind === undefined) continue;
    const from = match[0].length;
    if (notation === 'tree') {
      const end = /(?:\\r)?\\n$/.exec(text.slice(-4))?.[0] ?? '';
      const said = text.slice(from, text.length - end.length);
      return { kind, text: said, start: base + from, end: base + from + said.length, ...(end === '' ? {} : { lineEnd: end === '\\n' ? '\n' : '\r\n' }) };
    }
    const literal = readLiteral(text, from, base);
    const said = literal.text.replace(/\r\n$/, '');
    return { kind, text: said, start: base + from + 1, end: base + from + 1 + said.length };
  }
  return null;
}
