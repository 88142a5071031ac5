import type { Piece } from '../../smtp/utterance.ts';
import { beginsWith } from './begins-with.ts';
import { readLiteral } from './literal.ts';
import { readMarkup } from './markup.ts';

/** What others put before or around every line of a transcript, whatever its notation: terminals, containers, system logs, mails. */
export interface Wrapping {
  readonly id: string;
  /** What is left of a line; null where the line is not wrapped so. */
  readonly unwrap: (text: string) => Unwrapped | null;
  /** It stands on some lines only, and says nothing about those without. */
  readonly isPartial?: boolean;
}

export interface Unwrapped {
  readonly text: string;
  /** Where the text stands in the line; none needed where it is the line's end. */
  readonly pieces?: readonly Piece[];
  /** What tells apart the lines of several programs or connections. */
  readonly stream?: string | undefined;
  readonly time?: string | undefined;
}

const zone = '(?: ?(?:Z|UTC|GMT|CES?T|[ECMP][SD]T|[+-]\\d\\d:?\\d\\d))?';
const clock = `\\d\\d?:\\d\\d:\\d\\d(?:[.,:]\\d{1,9})?(?: ?[AP]M)?${zone}`;
const date =
  '(?:[A-Z][a-z]{2},? )?(?:\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?[-/.]\\d\\d?[-/.]\\d{2,4}|\\d\\d?[ /-][A-Z][a-z]{2}[ /-]\\d{4}|[A-Z][a-z]{2} {1,2}\\d\\d?(?:,? \\d{4})?)';
const time = `(?:${date}(?:T|,? |:))?${clock}(?: (?:19|20)\\d\\d(?= ))?|\\d{10}\\.\\d{1,9}|\\d{13}|\\+?\\d{1,6}\\.\\d{1,9}s?`;
const level = 'TRACE|DEBUG|VERBOSE|FINEST|FINER|FINE|INFO|INFORMATION|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|FATAL|CRITICAL|dbug|info|[DIWEV](?=[\\]/])';
const gap = '(?:[ \\t]|$)';
const joint = `(?:${gap}(?:[-|:;,–—»](?:[ \\t]|$))?|(?:[:;,|]${gap}))`;
/** A program or a logger as people name them, perhaps with its process or the line of its source. */
const program = '[A-Za-z_](?:[\\w.@/+$-]|::){0,100}(?:\\[\\d{1,10}\\]|\\(\\d{1,10}\\)|:[1-9]\\d{0,5}(?=:? ))?';

/** What was taken off a line, and what it told. */
interface Lead {
  readonly taken: string;
  readonly stream: string | undefined;
  readonly time: string | undefined;
}

const named = /\(\?<(stream|time)>/g;

/** In the order in which they are tried, from the outside in. */
export const wrappings: readonly Wrapping[] = [
  { id: 'colours', isPartial: true, unwrap: withoutColours },
  { id: 'markup', isPartial: true, unwrap: readMarkup },
  { id: 'json', unwrap: readJson },
  lead('quote', /^> ?/),
  lead('container', /^(?<stream>[\w.-]{1,64}) {0,40}\| ?/),
  lead('pod', /^\[(?<stream>pod\/[^\]\s]{1,250})\] ?/),
  lead('syslog', new RegExp(`^(?:<\\d{1,3}>)?1 (?<time>${time}) \\S{1,255} (?<stream>\\S{1,48} \\S{1,128}) \\S{1,32} (?:-|\\[[^\\]]{0,500}\\]) {0,2}\uFEFF?`)),
  lead('priority', /^<\d{1,3}>/),
  lead('time', new RegExp(`^[[(]?(?<time>${time})[\\])]?${joint}`)),
  lead('monotonic', /^\[ {0,6}(?<time>\d{1,8}\.\d{1,9})\] ?/),
  lead('cri', /^std(?:out|err) [FP] /),
  lead('level', new RegExp(`^(?:[[(<](?:${level}) {0,4}[\\])>]|(?:${level}))${joint}(?: {1,3}(?=[^ ]))?`, 'i')),
  lead('thread', /^(?<stream>\d{1,10}\[[\da-fx]{1,18}\]): ?/),
  lead('logcat', /^[VDIWEF]\/[\w.-]{1,40}(?:\( {0,5}\d{1,10}\))?:? /),
  lead('program', /^[\w.-]{1,64} (?:(?<stream>[\w./-]{1,64}\[\d{1,10}\])|[\w./-]{1,64}): ?/),
  lead('bracket', /^\[(?<stream>[^[\]]{1,100})\]:? ?/),
  lead('parenthesis', /^\((?<stream>[^()]{1,60})\):? ?/),
  lead('peer', /^(?<stream>\[?(?=[\da-fA-F]{0,4}[.:][\da-fA-F:])[\da-fA-F:.]{3,45}\]?(?::\d{1,5})?)(?: [-–|>:]|:) /),
  lead('number', /^ {0,8}#?\d{1,10}(?:[.:)|→\]]\s?|\t| {1,3})/),
  lead('dash', /^(?:-{1,3}|[–—|:•]) /),
  lead('name', new RegExp(`^(?<stream>${program})(?: {0,40}: ?| [-–—] | (?:[-|>»›]|=>) )`)),
];

/** The blanks before every line of a quotation or a list: these and no more, since some notations begin with blanks of their own. */
export function indentation(blanks: string): Wrapping {
  return { id: 'indent', unwrap: (text) => (text.startsWith(blanks) ? { text: text.slice(blanks.length) } : null) };
}

/** Nothing but the names `stream` and `time` is captured by a shape. */
function lead(id: string, shape: RegExp): Wrapping {
  // Names are for who reads the list: a match that has some makes an object of them for each line.
  const bare = new RegExp(shape.source.replaceAll(named, '('), shape.flags);
  const names = Array.from(shape.source.matchAll(named), ([, name]) => name);
  const streamAt = 1 + names.indexOf('stream');
  const timeAt = 1 + names.indexOf('time');
  // What ends with a blank that its shape may take or leave cannot go on behind it, whatever follows: the next line that begins so is wrapped so.
  const isFirm = shape.source.endsWith(' ?');
  let last: Lead | null = null;
  return {
    id,
    unwrap(text) {
      if (last !== null && beginsWith(text, last.taken)) return { text: text.slice(last.taken.length), stream: last.stream, time: last.time };
      const match = bare.exec(text.length > 1_000 ? text.slice(0, 1_000) : text);
      if (match === null) return null;
      const [taken] = match;
      const stream = streamAt === 0 ? undefined : match[streamAt];
      const time = timeAt === 0 ? undefined : match[timeAt];
      if (isFirm && taken.endsWith(' ')) last = { taken, stream, time };
      return { text: text.slice(taken.length), stream, time };
    },
  };
}

const escape = /(?:\u001b|\^\[)(?:\[[\d;:?]{0,40}[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|[()][AB012])/g;

function withoutColours(text: string): Unwrapped | null {
  if (!text.includes('\u001b') && !text.includes('^[[')) return null;
  let left = '';
  let from = 0;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(escape)) {
    if (match.index > from || pieces.length === 0) pieces.push({ at: left.length, start: from });
    left += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return null;
  pieces.push({ at: left.length, start: from });
  return { text: left + text.slice(from), pieces: pieces.filter(({ at }, i) => pieces[i + 1]?.at !== at) };
}

/** A record of a container's log file or of a logger that writes objects. */
function readJson(text: string): Unwrapped | null {
  if (!text.startsWith('{')) return null;
  const key = /"(?:log|message|msg|MESSAGE)" ?: ?(?=")/.exec(text);
  if (key === null) return null;
  const open = key.index + key[0].length;
  const { text: said, pieces } = readLiteral(text, open, 0);
  const at = /"(?:time|timestamp|@timestamp|ts|datetime)" ?: ?"?([^",}]{1,40})/.exec(text)?.[1];
  return { text: said, pieces, ...(at === undefined ? {} : { time: at }) };
}
