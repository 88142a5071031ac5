import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A variable of a file that a shell reads, such as those in /etc/default. */
export interface ShellVariable {
  readonly name: string;
  readonly nameSpan: Span;
  /** Without the quotes around it. */
  readonly valueSpan: Span;
}

const shape = /^\s*(?:export\s+)?([A-Za-z_]\w{0,60})\+?=/;
/** A line's end that is escaped within double quotes is none. */
const longer = /"((?:[^"\\\r\n]|\\(?:\r\n|[^\r])){0,4000})"/y;
const word = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#;]*))/;

/** The variables of a text, one a line, in its order. */
export function readShellVariables(text: string): ShellVariable[] {
  const found: ShellVariable[] = [];
  let end = 0;
  for (const { text: line, start } of readLines(text)) {
    const match = start < end ? null : shape.exec(line);
    if (match === null) continue;
    const [whole, name = ''] = match;
    const nameStart = start + whole.lastIndexOf(name);
    longer.lastIndex = start + whole.length;
    const over = line.endsWith('\\') ? longer.exec(text)?.[1] : undefined;
    const [, double = over, single, bare = ''] = word.exec(line.slice(whole.length)) ?? [];
    const value = double ?? single ?? bare;
    end = over === undefined ? end : longer.lastIndex;
    const at = start + whole.length + (double === undefined && single === undefined ? 0 : 1);
    found.push({ name, nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: at, end: at + value.length } });
  }
  return found;
}
