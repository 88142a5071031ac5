import type { Span } from '../../../text/span.ts';

/** An attribute of a Nix expression whose value is written out. */
export interface NixAttribute {
  /** With the sets around it: `services.postfix.config.reject_code`. */
  readonly path: string;
  /** Of the last part of its path. */
  readonly nameSpan: Span;
  /** `indented` is a text between two single quotes, over lines. */
  readonly kind: 'string' | 'indented' | 'number' | 'boolean' | 'list';
  /** Quotes and brackets apart. */
  readonly valueSpan: Span;
}

const blank = /\s{1,1000}/y;
const name = /[A-Za-z_][\w'-]{0,80}(?:\.[A-Za-z_][\w'-]{0,80}){0,12}/y;
const equals = /\s{0,200}=(?!=)\s{0,200}/y;
const priority = /(?:lib\.)?mk(?:Force|Default)\s{1,20}/y;
const bare = /(?:\d{1,9}|true|false)(?=\s{0,20};)/y;
const indentedEnd = /''(?!['$\\])/g;

/** The attributes of a file that are texts, numbers, truth values, or lists of texts; whatever is computed is left out. */
export function readNixAttributes(text: string): NixAttribute[] {
  const found: NixAttribute[] = [];
  const sets: string[] = [];
  let pending = '';
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  while (at < text.length) {
    const gap = match(blank).length;
    if (gap > 0) {
      at += gap;
      continue;
    }
    const sign = text.charAt(at);
    if (sign === '#') at = endOr(text, text.indexOf('\n', at), 1);
    else if (text.startsWith('/*', at)) at = endOr(text, text.indexOf('*/', at + 2), 2);
    else if (sign === '"') at = endOfString(text, at);
    else if (text.startsWith("''", at)) at = endOfIndented(text, at + 2).next;
    else if (/[A-Za-z_]/.test(sign)) {
      const word = match(name);
      const nameSpan = { start: at + word.lastIndexOf('.') + 1, end: at + word.length };
      at = nameSpan.end;
      const sep = match(equals);
      if (sep === '') continue;
      at += sep.length;
      pending = word;
      at += match(priority).length;
      const value = valueAt(text, at);
      if (value !== null) found.push({ path: [...sets.filter((set) => set !== ''), word].slice(-8).join('.'), nameSpan, ...value });
    } else {
      if (sign === '{') {
        sets.push(pending);
        pending = '';
      } else if (sign === '}') sets.pop();
      else if (sign === ';') pending = '';
      at++;
    }
  }
  return found;
}

function valueAt(text: string, at: number): Pick<NixAttribute, 'kind' | 'valueSpan'> | null {
  const sign = text.charAt(at);
  if (text.startsWith("''", at)) {
    const { end, next } = endOfIndented(text, at + 2);
    return isLast(text, next) ? { kind: 'indented', valueSpan: { start: at + 2, end } } : null;
  }
  if (sign === '"') {
    const end = endOfString(text, at);
    return isLast(text, end) ? { kind: 'string', valueSpan: { start: at + 1, end: end - 1 } } : null;
  }
  if (sign === '[') {
    const end = endOfList(text, at + 1);
    return end === null || !isLast(text, end) ? null : { kind: 'list', valueSpan: { start: at + 1, end: end - 1 } };
  }
  bare.lastIndex = at;
  const word = bare.exec(text)?.[0] ?? '';
  return word === '' ? null : { kind: /\d/.test(word) ? 'number' : 'boolean', valueSpan: { start: at, end: at + word.length } };
}

/** Nothing is put to the value, or done with it. */
function isLast(text: string, end: number): boolean {
  return /^\s{0,20};/.test(text.slice(end, end + 22));
}

/** Behind the quote that closes a text; one that is never closed goes on to the end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return text.length;
}

/** Behind the bracket that closes a list of nothing but texts; null for any other list. */
function endOfList(text: string, start: number): number | null {
  for (let at = start; at < text.length; ) {
    const sign = text.charAt(at);
    if (sign === ']') return at + 1;
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '#') at = endOr(text, text.indexOf('\n', at), 1);
    else if (/\s/.test(sign)) at++;
    else return null;
  }
  return null;
}

function endOfIndented(text: string, start: number): { readonly end: number; readonly next: number } {
  indentedEnd.lastIndex = start;
  for (let match = indentedEnd.exec(text); match !== null; match = indentedEnd.exec(text)) {
    // Three quotes are two in the text.
    if (text.charAt(match.index - 1) !== "'" || match.index === start) return { end: match.index, next: match.index + 2 };
  }
  return { end: text.length, next: text.length };
}

function endOr(text: string, found: number, length: number): number {
  return found === -1 ? text.length : found + length;
}
