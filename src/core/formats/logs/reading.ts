import type { MessageFacts, MessageNote } from '../../smtp/logged-message.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Line } from '../../text/line.ts';
import type { Heard, Reader } from '../format.ts';

/** What stands before a message in a system's log. */
export interface Head {
  readonly time: string | undefined;
  readonly host: string | null;
  readonly program: string;
  readonly process: string;
  /** Where the message begins. */
  readonly end: number;
}

const time = '(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \\d]?\\d (?:\\d{4} )?\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?: [A-Z]{3,4})?|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?';
/** Solaris puts a message id behind the program, FreeBSD the facility behind the time. */
const traditional = new RegExp(`^(?:<\\d{1,3}>)?(?:(${time}) +)?(?:<[\\w.]{1,32}> )?(?:([\\w.:-]{1,255}) )?([A-Za-z][\\w./+-]{1,80})(?:\\[([^\\]\\s]{1,64})\\])?: (?:\\[ID \\d{1,10} [\\w.]{1,40}\\] )?`);
/** RFC 5424, section 6. */
const structured = new RegExp(`^<\\d{1,3}>1 (\\S{1,64}) (\\S{1,255}) (\\S{1,48}) (\\S{1,128}) \\S{1,32} (?:-|\\[[^\\]]{0,500}\\]) {0,2}\uFEFF?`);
const headLength = 700;

/** The head of a line as syslog, journald and postlogd write it; null where there is none. */
export function readHead(text: string): Head | null {
  const head = text.length > headLength ? text.slice(0, headLength) : text;
  const match = (head.startsWith('<') ? structured.exec(head) : null) ?? traditional.exec(head);
  if (match === null) return null;
  const [whole, when, host, program = '', process = ''] = match;
  return { time: when, host: host === undefined || host === '-' ? null : host, program, process, end: whole.length };
}

/** What one line of a mail log tells. */
export interface Told {
  readonly replies?: readonly ReportedReply[];
  readonly queueId?: string | null | undefined;
  readonly logHost?: string | null;
  readonly time?: string | undefined;
  readonly facts?: MessageFacts;
}

/** Makes a reader of what tells one line. */
export function readEach(tell: (line: Line) => Told | null): () => Reader {
  return () => ({ read: (line) => heardOf(line, tell(line)) });
}

export function heardOf(line: Line, told: Told | null): Heard {
  if (told === null) return null;
  const { replies = [], queueId = null, logHost = null, time: when, facts } = told;
  if (queueId === null || facts === undefined) return replies.length === 0 ? null : replies;
  const note: MessageNote = { report: 'note', span: { start: line.start, end: line.end }, queueId, logHost, time: when, facts };
  return replies.length === 0 ? note : [...replies, note];
}

/** A value behind a name in `name=value, `: up to the comma, or all within angle brackets. */
export function fieldOf(text: string, name: string, from = 0): string | undefined {
  for (let at = text.indexOf(`${name}=`, from); at !== -1; at = text.indexOf(`${name}=`, at + 1)) {
    if (at > 0 && !/[\s,;]/.test(text[at - 1] ?? '')) continue;
    const start = at + name.length + 1;
    if (text[start] === '<') {
      const close = text.indexOf('>', start);
      return close === -1 ? undefined : text.slice(start + 1, close);
    }
    const end = text.slice(start, start + 400).search(/[,\s]/);
    return end === -1 ? text.slice(start, start + 400) : text.slice(start, start + end);
  }
  return undefined;
}

/** How weighty a line is that only one program's log says: a trace of the protocol in the same log must weigh more. */
export const signature = 5;
