import type { Run } from '../reading/wire-lines.ts';
import { fieldText, isFieldLine, readHeader, type Field } from './header.ts';
import { parseMediaType } from './media-type.ts';
import { linesOf, type Passage } from './passage.ts';

/** A part of a mail that has no parts of its own; an attached mail is one part. */
export interface Part {
  /** In small letters. */
  readonly type: string;
  readonly fields: readonly Field[];
  /** As it stands in the file: `decodePart` takes the transfer encoding off. */
  readonly body: Passage;
  /** In small letters; empty where it is none. */
  readonly encoding: string;
}

export interface Mail {
  readonly fields: readonly Field[];
  readonly type: string;
  readonly reportType: string | null;
  readonly parts: readonly Part[];
}

const deepest = 8;
const mostParts = 200;

/** Reads a mail's structure (RFC 2046, section 5.1) as far as a report needs it: where its parts are, not what they say. */
export function readMail(passage: Passage): Mail {
  const { fields, end } = readHeader(skipEnvelope(passage));
  const { type, reportType } = parseMediaType(fieldText(fields, 'content-type'));
  const parts: Part[] = [];
  collect(parts, fields, { ...passage, from: end }, 0);
  return { fields, type, reportType, parts };
}

/** Past empty lines and mbox's `From ` line. */
function skipEnvelope(passage: Passage): Passage {
  const { text } = passage.run;
  let { from } = passage;
  while (from < passage.to && /\s/.test(text.charAt(from))) from++;
  const envelope = /^>?From [^\r\n]{0,300}(?:\r\n|\r|\n)/.exec(text.slice(from, from + 320));
  return { ...passage, from: from + (envelope?.[0].length ?? 0) };
}

function collect(parts: Part[], fields: readonly Field[], body: Passage, depth: number): void {
  if (parts.length >= mostParts) return;
  const { type, boundary } = parseMediaType(fieldText(fields, 'content-type'));
  const bodies = type.startsWith('multipart/') || (depth === 0 && fields.length === 0) ? splitBody(body, boundary) : null;
  if (bodies === null || depth >= deepest) {
    parts.push({ type: type.startsWith('multipart/') ? 'text/plain' : type, fields, body, encoding: fieldText(fields, 'content-transfer-encoding').toLowerCase().trim() });
    return;
  }
  for (const part of bodies) {
    const header = readHeader(part);
    // A part may begin with its text at once: an empty line stands where the header would.
    const own = header.fields.length > 0 && header.fields.some(({ name }) => name.startsWith('content-')) ? header : { fields: [], end: part.from };
    collect(parts, own.fields, { ...part, from: own.end }, depth + 1);
  }
}

/** What stands between the boundaries; null where none is found. */
function splitBody({ run, from, to }: Passage, boundary: string | null): Passage[] | null {
  const told = boundary === null || boundary.trim() === '' ? null : findBoundaries(run.text, from, to, `--${boundary.trimEnd()}`);
  const found = told !== null && told.length > 0 ? told : findBoundaries(run.text, from, to, guessBoundary({ run, from, to }));
  if (found.length === 0) return null;
  const parts: Passage[] = [];
  found.forEach(({ end, isLast }, i) => {
    if (!isLast && end < to) parts.push({ run, from: end, to: found[i + 1]?.start ?? to });
  });
  return parts;
}

interface Boundary {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function findBoundaries(text: string, from: number, to: number, mark: string): Boundary[] {
  const found: Boundary[] = [];
  if (mark === '') return found;
  for (let at = text.indexOf(mark, from); at !== -1 && at < to && found.length < mostParts; at = text.indexOf(mark, at + mark.length)) {
    if (at > from && !/[\r\n]/.test(text.charAt(at - 1))) continue;
    const [whole = '', rest = ''] = /^([^\r\n]{0,200})(?:\r\n|\r|\n|$)/.exec(text.slice(at + mark.length, at + mark.length + 210)) ?? [];
    // A longer boundary of an inner part begins alike.
    if (!/^(?:--)?\s*$/.test(rest)) continue;
    found.push({ start: at, end: at + mark.length + whole.length, isLast: rest.startsWith('--') });
  }
  return found;
}

/** Where a mail was cut or made anonymous its header may name another boundary than its body bears, or none at all. */
function guessBoundary(passage: Passage): string {
  const lines = linesOf({ ...passage, to: Math.min(passage.to, passage.from + 20_000) });
  const at = lines.findIndex(({ text }, i) => /^--\S{5,}/.test(text) && /^content-[\w-]+:/i.test(lines[i + 1]?.text ?? ''));
  return at === -1 ? '' : (lines[at]?.text.trimEnd() ?? '');
}

/** The mails of a file: one, or those of an mbox. */
export function splitMails(text: string): Passage[] {
  const run: Run = { text, pieces: [{ at: 0, start: 0 }] };
  const starts = [0];
  // A search for a line feed would stop at each line.
  for (let at = text.indexOf('From ', 1); at !== -1 && starts.length < 1_000; at = text.indexOf('From ', at + 5)) {
    if (text[at - 1] !== '\n') continue;
    const [line = '', next = ''] = text.slice(at, at + 600).split(/\r?\n/, 2);
    // Not every program keeps the empty line before it, but all write the day and the time.
    if (/^From \S{0,200} {1,2}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d .{0,12}\d{4}\b/.test(line) && isFieldLine(next)) starts.push(at);
  }
  return starts.map((from, i) => ({ run, from, to: starts[i + 1] ?? text.length }));
}
