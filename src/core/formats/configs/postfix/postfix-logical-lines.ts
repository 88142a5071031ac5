import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** The logical lines of a Postfix table or of master.cf: a line that begins with a blank goes on the one before, comments between them apart. */
export function readLogicalLines(text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const line of readLines(text)) {
    const trimmed = line.text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const end = line.start + line.text.trimEnd().length;
    const open = found.at(-1);
    if (/^\s/.test(line.text)) {
      if (open !== undefined) open.end = end;
    } else found.push({ start: line.start, end });
  }
  return found;
}
