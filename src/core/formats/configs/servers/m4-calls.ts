import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A call of an m4 macro: its place, and its arguments where they stand, without the quotes around them. */
export interface MacroCall {
  readonly span: Span;
  readonly macro: string;
  readonly args: readonly Span[];
}

/** A line that m4 or sendmail leaves out as a whole. */
export function isComment(line: string): boolean {
  return /^\s*(?:dnl\b(?!')|#)/.test(line);
}

/** Where `dnl` begins that hides the rest of a line; `dnl` in quotes is what a macro gives. */
export function hiddenFrom(line: string): number {
  const at = line.search(/\bdnl\b(?!')/);
  return at === -1 ? line.length : at;
}

/** Longer than any message; a quote that is still open must not swallow a file. */
const longest = 4000;
/** A line that begins so stands on its own, whatever was left open before it. */
const opening = /(?:define\(|[A-Z][A-Z_]{2,40}\(|dnl\b|divert\b)/y;

/** The calls of `define`, `FEATURE` and `HACK`, those inside of other macros too, outside of comments; each text is walked through once. */
export function* macroCalls(file: string): Generator<MacroCall, void, undefined> {
  let done = 0;
  for (const { text: line, start } of readLines(file)) {
    if (start + line.length <= done || isComment(line)) continue;
    for (const { 0: lead, 1: macro = '', index } of line.slice(0, hiddenFrom(line)).matchAll(/\b(define|FEATURE|HACK)\(/g)) {
      if (start + index < done) continue;
      const { args, end } = argumentsFrom(file, start + index + lead.length, start + line.length);
      done = end;
      yield { span: { start: start + index, end }, macro, args };
    }
  }
}

/** Reads arguments up to the parenthesis that closes them; where none does, up to the end of the line. */
function argumentsFrom(file: string, start: number, lineEnd: number): { readonly args: readonly Span[]; readonly end: number } {
  const args: Span[] = [];
  let begin = start;
  let depth = 0;
  let quotes = 0;
  let atLineEnd: Span[] | null = null;
  for (let at = start; at < Math.min(file.length, start + longest); at++) {
    const sign = file[at];
    if (at === lineEnd) atLineEnd = [...args, bareArgument(file, begin, at)];
    if (sign === '`') quotes++;
    else if (sign === "'") quotes = Math.max(0, quotes - 1);
    else if (sign === '\n') {
      opening.lastIndex = at + 1;
      if (opening.test(file)) break;
    } else if (quotes > 0) continue;
    else if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) return { args: [...args, bareArgument(file, begin, at)], end: at + 1 };
    else if (sign === ',' && depth === 0) {
      args.push(bareArgument(file, begin, at));
      begin = at + 1;
    }
  }
  return { args: atLineEnd ?? [...args, bareArgument(file, begin, Math.min(lineEnd, file.length))], end: lineEnd };
}

/** m4 takes off what is blank before an argument, and one pair of quotes. */
function bareArgument(file: string, from: number, to: number): Span {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && /\s/.test(file.charAt(start))) start++;
  while (end > start && /\s/.test(file.charAt(end - 1))) end--;
  if (file[start] === '`' && start < end) {
    start++;
    if (end > start && file[end - 1] === "'") end--;
  }
  return { start, end };
}
