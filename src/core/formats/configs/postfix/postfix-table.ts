import type { Span } from '../../../text/span.ts';
import { readLogicalLines } from './postfix-logical-lines.ts';

/** What stands at the right of a table's line: the first word and what follows it. */
export interface Action {
  readonly word: string;
  readonly wordSpan: Span;
  /** Empty where nothing follows. */
  readonly restSpan: Span;
}

/** The right sides of a table's lines. */
export function readActions(text: string): Action[] {
  return readLogicalLines(text).flatMap((line) => rightSideOf(text, line) ?? []);
}

/** The right side of one line: after a pattern in slashes, or after the first word; null where it has none. */
export function rightSideOf(text: string, { start, end }: Span): Action | null {
  const from = endOfPattern(text.slice(start, end));
  return from === null ? null : actionAt(text, start + from, end);
}

/** The action that begins at or after an offset; null where there is none. */
export function actionAt(text: string, start: number, end: number): Action | null {
  const part = text.slice(start, end);
  const lead = /^\s*/.exec(part)?.[0].length ?? 0;
  const word = /^\S{1,200}/.exec(part.slice(lead, lead + 200))?.[0];
  if (word === undefined) return null;
  const wordStart = start + lead;
  const gap = /^\s*/.exec(text.slice(wordStart + word.length, end))?.[0].length ?? 0;
  return { word, wordSpan: { start: wordStart, end: wordStart + word.length }, restSpan: { start: wordStart + word.length + gap, end } };
}

/** Where a line's pattern and its flags end; null where it has no right side. */
function endOfPattern(line: string): number | null {
  if (/^(?:if\s|endif\b)/i.test(line)) return null;
  const negated = line.startsWith('!') ? 1 : 0;
  const delimiter = line[negated] ?? '';
  if (/[/|%,]/.test(delimiter) || (negated === 1 && /[^\w\s]/.test(delimiter))) return endOfRegexp(line, negated + 1, delimiter);
  const key = /^\S{1,2000}/.exec(line)?.[0].length ?? 0;
  return key === 0 || key >= line.length ? null : key;
}

function endOfRegexp(line: string, from: number, delimiter: string): number | null {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === delimiter) {
      const flags = /^\w{0,10}/.exec(line.slice(at + 1, at + 12))?.[0].length ?? 0;
      return at + 1 + flags;
    }
  }
  return null;
}

/** `$1` and `${1}`, which a pattern fills in, and what a template does. */
export const filledIn = /\$[{(]?\d|\{\{|<%/;
