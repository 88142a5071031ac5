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
  #nextReturn: number;
  #nextFeed: number;
  #next = 0;
  /** Of the line that the cursor is on. */
  start = 0;
  end = 0;
  lineEnd: Line['lineEnd'] = '';
  /** How many lines the cursor has come to. */
  count = 0;

  constructor(text: string) {
    this.#text = text;
    this.#nextReturn = text.indexOf('\r');
    this.#nextFeed = text.indexOf('\n');
  }

  /** Goes on to the next line; false behind the last. */
  advance(): boolean {
    const text = this.#text;
    const start = this.#next;
    if (start >= text.length) return false;
    if (this.#nextReturn !== -1 && this.#nextReturn < start) this.#nextReturn = text.indexOf('\r', start);
    if (this.#nextFeed !== -1 && this.#nextFeed < start) this.#nextFeed = text.indexOf('\n', start);
    const feed = this.#nextFeed;
    const end = this.#nextReturn === -1 ? feed : feed === -1 ? this.#nextReturn : Math.min(this.#nextReturn, feed);
    this.count++;
    this.start = start;
    this.end = end === -1 ? text.length : end;
    this.lineEnd = end === -1 ? '' : end === feed ? '\n' : feed === end + 1 ? '\r\n' : '\r';
    this.#next = this.end + this.lineEnd.length;
    return true;
  }

  get line(): Line {
    const { start, end, lineEnd } = this;
    return { number: this.count - 1, start, end, text: this.#text.slice(start, end), lineEnd };
  }
}

/** Where each line of a text starts. */
export function findLineStarts(text: string): number[] {
  const starts: number[] = [];
  const cursor = new LineCursor(text);
  while (cursor.advance()) starts.push(cursor.start);
  return starts;
}

/** The lines of a text, for who needs not all of them: a loop over a million asks the cursor itself, since a generator costs as much again. */
export function* readLines(text: string): Generator<Line, void, undefined> {
  const cursor = new LineCursor(text);
  while (cursor.advance()) yield cursor.line;
}
