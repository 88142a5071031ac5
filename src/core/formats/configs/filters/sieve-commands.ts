import type { Span } from '../../../text/span.ts';

/** A command of a Sieve script and the texts after it. */
export interface SieveCommand {
  readonly name: string;
  readonly nameSpan: Span;
  /** What stands in the quotes, or in the lines of `text:`, of each argument that is one. */
  readonly texts: readonly Span[];
}

const blank = /\s{1,1000}/y;
const word = /[A-Za-z_]\w*/y;
const textStart = /text:[ \t]*(?:#[^\r\n]*)?\r?\n/iy;

/** The commands of a script, in its order: those in blocks too. */
export function readSieveCommands(text: string): SieveCommand[] {
  const found: SieveCommand[] = [];
  let at = 0;
  let depth = 0;
  let open: { name: string; nameSpan: Span; texts: Span[] } | null = null;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const gap = match(blank)?.length ?? 0;
    if (gap > 0) {
      at += gap;
      continue;
    }
    const sign = text.charAt(at);
    if (sign === '#') {
      const end = text.slice(at, at + 10_000).search(/[\r\n]/);
      at = end === -1 ? endOfLine(text, at) : at + end;
      continue;
    }
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end === -1 ? text.length : end + 2;
      continue;
    }
    const many = match(textStart);
    if (many !== null) {
      const start = at + many.length;
      const end = endOfText(text, start);
      if (depth === 0) open?.texts.push({ start, end: end.text });
      at = end.next;
      continue;
    }
    if (sign === '"') {
      const end = endOfQuoted(text, at + 1);
      if (depth === 0) open?.texts.push({ start: at + 1, end });
      at = end + 1;
      continue;
    }
    const name = match(word);
    if (name !== null) {
      if (open === null) {
        open = { name: name.toLowerCase(), nameSpan: { start: at, end: at + name.length }, texts: [] };
        found.push(open);
      }
      at += name.length;
      continue;
    }
    // What stands in a list or a test in brackets is no argument of the command itself.
    if (sign === '[' || sign === '(') depth++;
    if ((sign === ']' || sign === ')') && depth > 0) depth--;
    if (sign === ';' || sign === '{' || sign === '}') {
      open = null;
      depth = 0;
    }
    // A tag's word is no command and no text.
    if (sign === ':') {
      at++;
      at += match(word)?.length ?? 0;
      continue;
    }
    at++;
  }
  return found;
}

/** The quote that closes a text, or the end. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}

/** A comment's line may be long. */
function endOfLine(text: string, start: number): number {
  const ends = [text.indexOf('\n', start), text.indexOf('\r', start)].filter((end) => end !== -1);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** The lines up to a dot that stands alone. */
function endOfText(text: string, start: number): { readonly text: number; readonly next: number } {
  if (/^\.\r?(?:\n|$)/.test(text.slice(start, start + 3))) return { text: start, next: start + 1 };
  const end = /\r?\n\.(?=\r?\n|$)/g;
  end.lastIndex = start;
  const match = end.exec(text);
  return match === null ? { text: text.length, next: text.length } : { text: match.index, next: match.index + match[0].length };
}
