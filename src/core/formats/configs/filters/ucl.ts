import type { Span } from '../../../text/span.ts';

/** One name and its value in a text of the Universal Configuration Language. */
export interface UclPair {
  /** The names of the sections around it, the outermost first; of very many the innermost only. */
  readonly sections: readonly string[];
  /** Tells its section from others of the same name. */
  readonly section: number;
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes; null where it is a section or a list. */
  readonly valueSpan: Span | null;
}

const blank = /(?:[\s;,]|#[^\n\r]*)*/y;
const quoted = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?/y;
const word = /[^\s{}[\];,:="'#]+/y;
const separator = /[ \t]*[=:]?[ \t]*/y;
const atom = /[^\n\r;{}[\]#]*/y;
const heredoc = /<<([A-Z]{1,40})\r?\n/y;

/** The pairs of a text, in its order: sections in braces, comments with `#` and between `/*` and its end, values in quotes, bare or as a here-document. */
export function readUcl(text: string): UclPair[] {
  const found: UclPair[] = [];
  const sections: { name: string; id: number; isList: boolean }[] = [];
  let at = 0;
  let ids = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const skipBlank = (): void => {
    for (;;) {
      at += match(blank)?.[0].length ?? 0;
      if (!text.startsWith('/*', at)) return;
      const end = text.indexOf('*/', at + 2);
      at = end === -1 ? text.length : end + 2;
    }
  };
  const open = (name: string, isList: boolean): void => {
    sections.push({ name, id: ++ids, isList });
    at++;
  };
  while (at < text.length) {
    skipBlank();
    const sign = text.charAt(at);
    if (sign === '') break;
    if (sign === '}' || sign === ']') {
      sections.pop();
      at++;
      continue;
    }
    if (sign === '{' || sign === '[') {
      open('', sign === '[');
      continue;
    }
    if (sign === '.') {
      // A macro, such as an include, ends with its line.
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
      continue;
    }
    const key = match(quoted)?.[0] ?? match(word)?.[0];
    if (key === undefined) {
      at++;
      continue;
    }
    const isQuoted = /^["']/.test(key);
    const nameSpan = isQuoted ? { start: at + 1, end: at + Math.max(1, key.length - 1) } : { start: at, end: at + key.length };
    at += key.length;
    if (sections.at(-1)?.isList === true) continue;
    at += match(separator)?.[0].length ?? 0;
    const pair = { sections: sections.slice(-8).map(({ name }) => name), section: sections.at(-1)?.id ?? 0, name: text.slice(nameSpan.start, nameSpan.end), nameSpan };
    const document = match(heredoc);
    const value = match(quoted)?.[0];
    if (text[at] === '{' || text[at] === '[' || text[at] === '\n' || text[at] === '\r') {
      // The brace of a section may stand in the next line.
      skipBlank();
      if (text[at] === '{' || text[at] === '[') open(pair.name, text[at] === '[');
    } else if (document !== null) {
      const start = at + document[0].length;
      const end = text.indexOf(`\n${document[1] ?? ''}`, start - 1);
      found.push({ ...pair, valueSpan: { start, end: Math.max(start, end === -1 ? text.length : end) } });
      at = end === -1 ? text.length : end + 1 + (document[1]?.length ?? 0);
    } else if (value === undefined) {
      const whole = match(atom)?.[0] ?? '';
      const end = at + whole.trimEnd().length;
      // `worker normal {`: a section with a name of its own.
      if (text[at + whole.length] === '{') {
        at += whole.length;
        open(pair.name, false);
      } else {
        found.push({ ...pair, valueSpan: { start: at, end } });
        at += whole.length;
      }
    } else {
      const start = at + 1;
      const isClosed = value.length > 1 && value.endsWith(value.charAt(0));
      at += value.length;
      const afterwards = at;
      skipBlank();
      if (text[at] === '{') open(pair.name, false);
      else {
        at = afterwards;
        found.push({ ...pair, valueSpan: { start, end: Math.max(start, afterwards - (isClosed ? 1 : 0)) } });
      }
    }
  }
  return found;
}
