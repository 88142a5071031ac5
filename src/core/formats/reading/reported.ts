import { parseEnhancedStatusCode } from '../../smtp/enhanced-status-code.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { locate, type Piece } from '../../smtp/utterance.ts';

/** What a report tells of a reply beside its wording. */
export type About = Partial<Pick<ReportedReply, 'command' | 'host' | 'queueId' | 'recipient' | 'status' | 'action' | 'time'>>;

/** A reply's wording as it is quoted. */
export interface Quoted {
  readonly text: string;
  /** Where it stands in the file. */
  readonly start: number;
  readonly end?: number;
  readonly pieces?: readonly Piece[];
}

const codes = /^([2-5]\d\d)(?:([- ])(?:([ \t#]{0,3})([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)[ \t]*)?|$)/;
const loneEnhanced = /^#?([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)(?:[ \t:]+|$)/;
/** The codes of a reply's further lines, which programs put one behind the other with a blank or a spelt-out line end between them. */
const further = /(?:[ \t]|(?:\\[rn])+|\r?\n)([2-5]\d\d)(?:[- ](?:[ \t]{0,2}#?[245]\.\d{1,3}\.\d{1,3}(?![\d.])[ \t]?)?|$)/g;

/** Reads a reply's wording, or a program's own words about a delivery, which have no code. */
export function readReported({ text, start, end = start + text.length, pieces }: Quoted, about: About): ReportedReply {
  const match = codes.exec(text);
  const [whole = '', code = null, separator = '', gap = '', written = ''] = match ?? [];
  const lone = match === null ? loneEnhanced.exec(text) : null;
  const enhanced = parseEnhancedStatusCode(lone?.[1] ?? written);
  const enhancedAt = lone === null ? 4 + gap.length : lone[0].indexOf(enhanced?.text ?? '');
  const rest = text.slice((lone?.[0] ?? whole).length).trim();
  const span = { start, end };
  const where = { speaker: 'server', span, text, ...(pieces === undefined ? {} : { pieces }) } as const;
  return {
    report: 'reply',
    span,
    ...(pieces === undefined ? {} : { pieces }),
    wording: text,
    code,
    codeSpan: code === null ? null : locate(where, 0, 3),
    enhanced: enhanced === null ? null : { ...enhanced, span: locate(where, enhancedAt, enhancedAt + enhanced.text.length) },
    text: separator === '-' ? rest.replaceAll(further, (all, other: string) => (other === code ? ' ' : all)).trim() : rest,
    command: null,
    host: null,
    queueId: null,
    recipient: null,
    status: null,
    action: null,
    ...about,
  };
}

/** The part of a line between two offsets, without the blanks around it. */
export function quote(line: { readonly text: string; readonly start: number }, from: number, to: number): Quoted {
  let first = from;
  let last = Math.max(from, to);
  while (first < last && (line.text[first] === ' ' || line.text[first] === '\t')) first++;
  while (last > first && (line.text[last - 1] === ' ' || line.text[last - 1] === '\t')) last--;
  return { text: line.text.slice(first, last), start: line.start + first };
}
