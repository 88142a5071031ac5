import type { Span } from './span.ts';

/** One line of a text without its line end, and that line end. */
export interface Line extends Span {
  /** Zero-based. */
  readonly number: number;
  readonly text: string;
  readonly lineEnd: '' | '\n' | '\r\n' | '\r';
}

/**
 * The lines of a text in order, one at a time, so that a text of any size is held once. A line ends where an editor ends it: at CRLF,
 * LF or a lone CR; line numbers therefore agree with what VS Code shows. A text that ends with a line end has no empty line after it.
 */
export function* readLines(text: string): Generator<Line, void, undefined> {
  let start = 0;
  let nextReturn = text.indexOf('\r');
  let nextFeed = text.indexOf('\n');
  for (let number = 0; start < text.length; number++) {
    if (nextReturn !== -1 && nextReturn < start) nextReturn = text.indexOf('\r', start);
    if (nextFeed !== -1 && nextFeed < start) nextFeed = text.indexOf('\n', start);
    const end = nextReturn === -1 ? nextFeed : nextFeed === -1 ? nextReturn : Math.min(nextReturn, nextFeed);
    if (end === -1) {
      yield { number, start, end: text.length, text: text.slice(start), lineEnd: '' };
      return;
    }
    const lineEnd = end === nextFeed ? '\n' : nextFeed === end + 1 ? '\r\n' : '\r';
    yield { number, start, end, text: text.slice(start, end), lineEnd };
    start = end + lineEnd.length;
  }
}
