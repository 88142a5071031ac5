import type { Span } from '../../../text/span.ts';
import type { Language } from './source-language.ts';
import { Heredocs } from './source-heredocs.ts';

/** A program taken apart as far as its strings and comments go. Offsets in `code` and `said` are those of the file. */
export interface SourceText {
  /** The literals' contents, quotes apart, in their order. */
  readonly strings: readonly Span[];
  /** The program with comments and literals blank; a literal of three digits stays. */
  readonly code: string;
  /** The program with comments blank. */
  readonly said: string;
}

/** What begins a comment or a literal. `'''` and `"""` come before their single forms. */
const openers: Readonly<Record<Language, RegExp>> = {
  csharp: /\/\/|\/\*|"""|\$?@\$?"|["']/g,
  go: /\/\/|\/\*|["'`]/g,
  java: /\/\/|\/\*|"""|["']/g,
  javascript: /\/\/|\/\*|["'`/]/g,
  perl: /(?:^|(?<=[\s;{}]))#|^=[a-z]{3,8}|^__(?:END|DATA)__|\bqq?[{([]|<<~?["']?[A-Z_]{2,40}|["']/gm,
  php: /\/\/|\/\*|#(?!\[)|<<<["']?[A-Z_]{2,40}|["']/g,
  python: /#|"""|'''|["']/g,
  ruby: /#(?!\{)|^=begin|^__END__|<<[~-]["']?[A-Z_]{2,40}|["']/gm,
  rust: /\/\/|\/\*|\br#{0,4}"|["']/g,
};

/** Takes a program apart in one pass. A literal that is not closed ends with its line, so that a slip costs no more than that. */
export function readSource(text: string, language: Language): SourceText {
  const opener = new RegExp(openers[language].source, openers[language].flags);
  const heredocs = new Heredocs(text);
  const strings: Span[] = [];
  const code: string[] = [];
  const said: string[] = [];
  let at = 0;
  let kept = 0;
  const cover = (start: number, end: number, isComment: boolean): void => {
    const before = text.slice(kept, start);
    const literal = text.slice(start, end);
    code.push(before, !isComment && /^['"]\d{3}['"]$/.test(literal) ? literal : blank(literal));
    said.push(before, isComment ? blank(literal) : literal);
    kept = at = end;
  };
  for (;;) {
    opener.lastIndex = at;
    const match = opener.exec(text);
    if (match === null) break;
    const [token] = match;
    const { index } = match;
    const body = index + token.length;
    if (token === '//' || token === '#') cover(index, lineEnd(text, index), true);
    else if (token === '/*') cover(index, after(text, '*/', body), true);
    else if (/^=[a-z]/.test(token)) cover(index, after(text, language === 'perl' ? '\n=cut' : '\n=end', index), true);
    else if (token.startsWith('__')) cover(index, text.length, true);
    else if (token.startsWith('<<')) {
      const found = heredocs.bodyOf(token, body);
      if (found === null) at = body;
      else {
        strings.push(found);
        cover(found.start, found.end, false);
      }
    } else if (token === '/') {
      const end = mayBeRegex(text, index) ? endOfRegex(text, body) : -1;
      if (end === -1) at = body;
      else cover(index, end, false);
    } else if (language === 'rust' && token === "'") {
      const length = /^'(?:\\[^\n]{1,10}|[^'\\\n])'/.exec(text.slice(index, index + 14))?.[0].length ?? 1;
      if (length === 1) at = body;
      else cover(index, index + length, false);
    } else {
      const close = closeOf(text, token, body, language);
      const isComment = isDocstring(text, token, index, language);
      if (close.isClosed && !isComment) strings.push({ start: body, end: close.at });
      cover(index, close.end, isComment);
    }
  }
  code.push(text.slice(kept));
  said.push(text.slice(kept));
  return { strings, code: code.join(''), said: said.join('') };
}

/** A text that is no part of an expression documents what stands around it. */
function isDocstring(text: string, token: string, index: number, language: Language): boolean {
  return language === 'python' && token.length === 3 && /(?:^|[:;)\]"'\w])\s*\n[ \t]*[rRuU]?$|^\s*[rRuU]?$/.test(text.slice(Math.max(0, index - 100), index));
}

interface Close {
  /** Where the content ends, and the literal with its quote. */
  readonly at: number;
  readonly end: number;
  readonly isClosed: boolean;
}

function closeOf(text: string, token: string, body: number, language: Language): Close {
  if (token === '"""' || token === "'''") return found(text, token, text.indexOf(token, body), text.length);
  if (token.includes('@')) return verbatim(text, body);
  if (token.startsWith('r') && language === 'rust') {
    const end = `"${'#'.repeat(token.length - 2)}`;
    return found(text, end, text.indexOf(end, body), text.length);
  }
  const open = token.charAt(token.length - 1);
  const close = { '{': '}', '(': ')', '[': ']' }[open] ?? open;
  const spansLines = open === '`' || open === '{' || (open === '"' && language === 'rust');
  // A literal of several lines that is never closed must not cost the rest of the file again and again.
  const limit = open === '`' || !spansLines ? text.length : Math.min(text.length, body + 2_000);
  let depth = 0;
  for (let at = body; at < limit; at++) {
    const letter = text.charAt(at);
    if (letter === '\n' && !spansLines) return { at, end: at, isClosed: false };
    if (letter === '\\' && !(open === '`' && language === 'go')) at++;
    else if (open === '`' && language === 'javascript' && letter === '$' && text.charAt(at + 1) === '{') depth++;
    else if (depth > 0 && letter === '}') depth--;
    else if (depth === 0 && letter === close) return { at, end: at + 1, isClosed: true };
  }
  return { at: lineEnd(text, body), end: open === '`' ? text.length : lineEnd(text, body), isClosed: false };
}

/** C#: two quotes stand for one. */
function verbatim(text: string, body: number): Close {
  let at = text.indexOf('"', body);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return found(text, '"', at, text.length);
}

function found(text: string, close: string, at: number, otherwise: number): Close {
  return at === -1 ? { at: otherwise, end: otherwise, isClosed: false } : { at, end: Math.min(text.length, at + close.length), isClosed: true };
}

/** A slash begins a regular expression where a value is due. */
function mayBeRegex(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index).trimEnd();
  return before === '' || /[(,=:[!&|?{};+\-*%<>~^]$/.test(before) || /\b(?:return|typeof|case|in|of|delete|void|throw)$/.test(before);
}

function endOfRegex(text: string, body: number): number {
  let isClass = false;
  for (let at = body; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\n') return -1;
    if (letter === '\\') at++;
    else if (letter === '[') isClass = true;
    else if (letter === ']') isClass = false;
    else if (letter === '/' && !isClass) return at + 1;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function after(text: string, close: string, from: number): number {
  const end = text.indexOf(close, from);
  return end === -1 ? text.length : end + close.length;
}

function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length);
}
