import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A file with everything but some texts in it blank, so that a format of theirs finds each line where it stands; their indent is no part of them. */
export function blankedBut(file: string, texts: readonly Span[]): string {
  let text = '';
  for (const { start, end } of texts) text = text.padEnd(start) + atMargin(file.slice(start, end));
  return text;
}

/** A block whose lines begin at the margin, each letter where it was: a line's end moves behind the blanks that follow it. */
function atMargin(block: string): string {
  const indent = /^(?:[ \t]{0,400}\r?\n){0,100}( {1,400})\S/.exec(block)?.[1] ?? '';
  return [...readLines(block)]
    .map(({ text, lineEnd }) => (indent === '' || !text.startsWith(indent) ? ' '.repeat(text.length) : `${' '.repeat(indent.length - 1)}\n${text.slice(indent.length)}`) + ' '.repeat(lineEnd.length))
    .join('');
}
