import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** One directive: a name at a line's beginning and what follows it. */
export interface Directive {
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes around it. */
  readonly valueSpan: Span;
}

const shape = /^[ \t]*([A-Za-z][\w-]{0,60})[ \t]+(?=\S)/;

/** The directives of a file such as opendkim.conf: a name, blanks and a value; comments begin with `#`, at a line's beginning or after a value. */
export function readDirectives(text: string): Directive[] {
  const found: Directive[] = [];
  for (const { text: line, start } of readLines(text)) {
    const match = shape.exec(line);
    if (match === null) continue;
    const [whole, name = ''] = match;
    const rest = line.slice(whole.length);
    const quoted = /^"([^"]*)"/.exec(rest);
    const comment = quoted === null ? /\s#/.exec(rest)?.index ?? rest.length : rest.length;
    const nameStart = start + line.length - line.trimStart().length;
    const at = start + whole.length + (quoted === null ? 0 : 1);
    const length = quoted?.[1]?.length ?? rest.slice(0, comment).trimEnd().length;
    found.push({ name, nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: at, end: at + length } });
  }
  return found;
}
