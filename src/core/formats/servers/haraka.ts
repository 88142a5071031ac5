import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenAnswer, withHiddenChunk } from '../reading/hidden-parts.ts';
import { readLiteral } from '../reading/literal.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

const uuid = '[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}';
/** Level, connection, its transactions, plugin; then text, a field or a member, by `log_format`. */
const plain = new RegExp(`\\[(PROTOCOL|NOTICE)\\] \\[(${uuid})((?:\\.\\d{1,6})*)\\] \\[(\\w+)\\] `);
const logfmt = new RegExp(`level=(PROTOCOL|NOTICE) uuid=(${uuid})((?:\\.\\d{1,6})*) origin=(\\w+) message=(?=")`);
const json = new RegExp(`"level":"(PROTOCOL|NOTICE)","uuid":"(${uuid})((?:\\.\\d{1,6})*)","origin":"(\\w+)","message":(?=")`);
const headLength = 400;

interface Entry {
  readonly isProtocol: boolean;
  readonly session: string;
  /** Where the message or its opening quote stands. */
  readonly from: number;
  readonly isQuoted: boolean;
}

/** Haraka at level protocol, in its three log formats. `state=1` behind a command is not the client's, nor is the message logged. */
export const haraka = defineFormat({
  id: 'haraka',
  title: 'Haraka (loglevel protocol; default, logfmt, json)',
  kind: 'transcript',
  checked: 'runs of Haraka 3.3.4',
  samples: [
    ['S', '2026-11-23T12:28:46.410Z [PROTOCOL] [726F14C2-53D9-41FC-BDEA-75A2926419A4] [core] S: «220 mail.example.org ESMTP Haraka/3.3.4 ready (726F14)»'],
    ['C', '2026-11-23T12:28:46.412Z [PROTOCOL] [726F14C2-53D9-41FC-BDEA-75A2926419A4] [core] C: «EHLO client.example.org» state=1'],
    ['-', '2026-11-23T12:28:46.412Z [DEBUG] [726F14C2-53D9-41FC-BDEA-75A2926419A4] [core] running ehlo hooks'],
    ['C', '2026-11-23T12:29:13.695Z level=PROTOCOL uuid=726F14C2-53D9-41FC-BDEA-75A2926419A4 origin=core message="C: «EHLO client.example.org»" state=1'],
    ['S', '2026-11-23T12:29:40.107Z {"level":"PROTOCOL","uuid":"726F14C2-53D9-41FC-BDEA-75A2926419A4.1","origin":"core","message":"S: «250 sender <> OK»"}'],
    ['S', '2026-11-23T12:28:46.420Z [PROTOCOL] [726F14C2-53D9-41FC-BDEA-75A2926419A4.1] [core] S: «451  (726F14C2-53D9-41FC-BDEA-75A2926419A4.1)»'],
  ],
  recognise(line) {
    if (isLiteral(line) || (isObject(line) && !json.test(line))) return 0;
    const entry = readEntry(line.slice(0, headLength));
    if (entry?.isProtocol !== true) return 0;
    const said = /^"?[CS]: ?/.exec(line.slice(entry.from));
    return said === null || weighSmtp(line.slice(entry.from + said[0].length).replace(/(?:"[^"]*|\s+state=\d+)$/, '')) === 0 ? 1 : 20;
  },
  open: () => ({
    read(line, progress) {
      const { text } = line;
      const head = text.slice(0, headLength);
      const entry = readEntry(head);
      if (entry === null) return null;
      const { session } = entry;
      if (!entry.isProtocol) {
        const event = /^"?(dis)?connect(?:"| ip=)/.exec(text.slice(entry.from, entry.from + 20));
        if (event === null) return null;
        return { event: event[1] === undefined ? 'opened' : 'closed', span: { start: line.start, end: line.end }, session };
      }
      const said = entry.isQuoted ? readQuoted(text, entry.from, line.start) : readPlain(text, entry.from, line.start);
      return said === null ? null : withHiddenAnswer(withHiddenChunk({ ...said, session, ...readTime(head) }), progress(session));
    },
  }),
});

function readEntry(head: string): Entry | null {
  const match = plain.exec(head) ?? logfmt.exec(head) ?? json.exec(head);
  if (match === null) return null;
  const [whole, level, connection = '', transactions = '', origin] = match;
  // Deliveries have a connection of their own, named like a transaction of the one that brought the message.
  const session = origin === 'outbound' ? connection + transactions : connection;
  const from = match.index + whole.length;
  return { isProtocol: level === 'PROTOCOL', session, from, isQuoted: head[from] === '"' };
}

function readPlain(text: string, from: number, base: number): Utterance | null {
  const side = /^([CS]): ?/.exec(text.slice(from, from + 4));
  if (side === null) return null;
  const start = from + side[0].length;
  // Behind an empty line only the state is left.
  const isClient = side[1] === 'C';
  const end = text.length - (/(?:\\r\\n)?$/.exec(text)?.[0].length ?? 0);
  const said = isClient ? text.slice(start, end).replace(/(?:^| )state=\d+$/, '') : text.slice(start, end);
  return { speaker: isClient ? 'client' : 'server', span: { start: base + start, end: base + start + said.length }, text: said };
}

function readQuoted(text: string, from: number, base: number): Utterance | null {
  const literal = readLiteral(text, from, base);
  const side = /^([CS]): ?/.exec(literal.text);
  if (side === null) return null;
  const lead = side[0].length;
  const said = literal.text.slice(lead);
  const start = base + from + 1 + lead;
  const end = base + literal.end - (literal.isClosed ? 1 : 0);
  const pieces = [{ at: 0, start }, ...literal.pieces.filter(({ at }) => at > lead).map((piece) => ({ at: piece.at - lead, start: piece.start }))];
  return { speaker: side[1] === 'C' ? 'client' : 'server', span: { start, end: Math.max(start, end) }, text: said, pieces };
}
