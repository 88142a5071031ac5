import type { Span } from './span.ts';

/** One line of a text without its line end, and that line end. */
export interface Line extends Span {
  /** Zero-based. */
  readonly number: number;
  readonly text: string;
  readonly lineEnd: '' | '\n' | '\r\n' | '\r';
}

/**
 * Goes through a text line by line, so that a text of any size is held once. A line ends where an editor ends it: at CRLF, LF or a lone
 * CR; line numbers therefore agree with what VS Code shows. A text that ends with a line end has no empty line after it.
 */
export class LineCursor {
  readonly #text: string;
  #start = 0;
  #number = 0;
  #nextReturn: number;
  #nextFeed: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextReturn = text.indexOf('\r');
    this.#nextFeed = text.indexOf('\n');
  }

  /** Null behind the last line. */
  next(): Line | null {
    const text = this.#text;
    const start = this.#start;
    if (start >= text.length) return null;
    if (this.#nextReturn !== -1 && this.#nextReturn < start) this.#nextReturn = text.indexOf('\r', start);
    if (this.#nextFeed !== -1 && this.#nextFeed < start) this.#nextFeed = text.indexOf('\n', start);
    const feed = this.#nextFeed;
    const end = this.#nextReturn === -1 ? feed : feed === -1 ? this.#nextReturn : Math.min(this.#nextReturn, feed);
    const number = this.#number++;
    if (end === -1) {
      this.#start = text.length;
      return { number, start, end: text.length, text: text.slice(start), lineEnd: '' };
    }
    const lineEnd = end === feed ? '\n' : feed === end + 1 ? '\r\n' : '\r';
    this.#start = end + lineEnd.length;
    return { number, start, end, text: text.slice(start, end), lineEnd };
  }
}

/** The lines of a text, for who needs not all of them: a loop over a million asks the cursor itself, since a generator costs as much again. */
export function* readLines(text: string): Generator<Line, void, undefined> {
  const cursor = new LineCursor(text);
  for (let line = cursor.next(); line !== null; line = cursor.next()) yield line;
}
