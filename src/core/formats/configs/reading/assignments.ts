import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A name and its value, as a file has them: `name = value`, with lines that go on in the next where they begin with a blank. */
export interface Assignment {
  readonly name: string;
  readonly nameSpan: Span;
  /** Without blanks around it; empty where it is still to be typed. */
  readonly valueSpan: Span;
}

const shape = /^([A-Za-z_][\w.-]{0,80})[ \t]*=[ \t]*/;

/** The assignments of a file like Postfix's: comments begin a line with `#`, also within a value; a line that begins with a blank goes on. */
export function readAssignments(text: string): Assignment[] {
  const found: Assignment[] = [];
  let open: { name: string; nameSpan: Span; valueStart: number; valueEnd: number } | null = null;
  const close = (): void => {
    if (open !== null) found.push({ name: open.name, nameSpan: open.nameSpan, valueSpan: { start: open.valueStart, end: open.valueEnd } });
    open = null;
  };
  for (const line of readLines(text)) {
    if (line.text.trim() === '' || /^\s*#/.test(line.text)) continue;
    const end = line.start + line.text.trimEnd().length;
    if (/^\s/.test(line.text)) {
      if (open !== null) open.valueEnd = end;
      continue;
    }
    close();
    const match = shape.exec(line.text);
    if (match === null) continue;
    const [whole, name = ''] = match;
    const valueStart = line.start + whole.length;
    open = { name, nameSpan: { start: line.start, end: line.start + name.length }, valueStart, valueEnd: Math.max(valueStart, end) };
  }
  close();
  return found;
}
