import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Piece } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import type { Run } from '../reading/wire-lines.ts';

/** A part of a run: what lies between two of its offsets. A large file is never copied for it. */
export interface Passage {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
}

/** A line of a passage without its line end; `at` counts in the passage's run. */
export interface PassageLine {
  readonly text: string;
  readonly at: number;
}

/** More is no report: what follows is the message that was returned. */
const longest = 400_000;
const mostLines = 4_000;

/** The lines of a passage, as far as a report may reach. */
export function linesOf(passage: Passage): PassageLine[] {
  return [...eachLine(passage)];
}

export function* eachLine({ run: { text }, from, to }: Passage): Generator<PassageLine, void, undefined> {
  const end = Math.min(to, from + longest);
  const lineEnd = /\r\n|\r|\n/g;
  for (let at = from, count = 0; at < end && count < mostLines; count++) {
    lineEnd.lastIndex = at;
    const match = lineEnd.exec(text);
    const stop = match === null ? end : Math.min(match.index, end);
    yield { text: text.slice(at, stop), at };
    at = match === null ? end : match.index + match[0].length;
  }
}

export function sliceRun({ text, pieces }: Run, from: number, to: number): Run {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  const own: Piece[] = [];
  for (let i = low; i < pieces.length; i++) {
    const { at, start } = pieces[i] ?? { at: to, start: 0 };
    if (at >= to && own.length > 0) break;
    own.push({ at: Math.max(0, at - from), start: start + Math.max(0, from - at) });
  }
  return { text: text.slice(from, to), pieces: own };
}

/** Puts runs on one line, a blank between two where nothing else is told. */
export function joinRuns(runs: readonly Run[], between: '' | ' ' = ' '): Run {
  let text = '';
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    if (text !== '') text += between;
    for (const { at, start } of run.pieces) pieces.push({ at: at + text.length, start });
    text += run.text;
  }
  return { text, pieces };
}

export function trimRun(run: Run): Run {
  const start = run.text.length - run.text.trimStart().length;
  const end = run.text.trimEnd().length;
  return start === 0 && end === run.text.length ? run : sliceRun(run, Math.min(start, end), end);
}

/** Where a range of a run stands in the file. */
export function spanInRun({ pieces }: Run, from: number, to: number): Span {
  const start = offsetInRun(pieces, from);
  return { start, end: to > from ? Math.max(start, offsetInRun(pieces, to - 1) + 1) : start };
}

export function offsetInRun(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : piece.start + Math.max(0, at - piece.at);
}

/** The part of a reported reply that tells where it stands. */
export function placeOf(run: Run): Pick<ReportedReply, 'span' | 'pieces' | 'wording'> {
  const spans = run.pieces.map(({ at }, i) => spanInRun(run, at, run.pieces[i + 1]?.at ?? run.text.length));
  const start = spans.reduce((least, span) => Math.min(least, span.start), spans[0]?.start ?? 0);
  const place = { span: { start, end: spans.reduce((most, span) => Math.max(most, span.end), start) }, wording: run.text };
  return run.pieces.length > 1 ? { ...place, pieces: run.pieces } : place;
}
