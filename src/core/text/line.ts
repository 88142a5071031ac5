import type { Span } from './span.ts';

export type LineEnd = '' | '\n' | '\r\n' | '\r';

/** One line of a text without its line end, and that line end. Its text is cut out when it is asked for: many lines are passed over. */
export class Line implements Span {
  readonly #source: string;
  readonly #at: number;
  #text: string | null = null;
  readonly start: number;
  readonly end: number;
  readonly lineEnd: LineEnd;

  /** The line stands at an offset of the source, which is the text unless something was taken off or rewritten. */
  constructor(source: string, at: number, start: number, end: number, lineEnd: LineEnd) {
    this.#source = source;
    this.#at = at;
    this.start = start;
    this.end = end;
    this.lineEnd = lineEnd;
  }

  get text(): string {
    return (this.#text ??= this.slice(0));
  }

  /** What stands there from a place in the line on. */
  slice(from: number): string {
    return this.#source.slice(this.#at + from, this.#at + this.end - this.start);
  }

  charCodeAt(at: number): number {
    return this.#source.charCodeAt(this.#at + at);
  }

  /** How many characters a sticky shape takes from a place in the line on; 0 where it does not fit. It must know no line ends. */
  lengthOf(shape: RegExp, from: number): number {
    shape.lastIndex = this.#at + from;
    return shape.test(this.#source) ? shape.lastIndex - this.#at - from : 0;
  }

  /** Compares a cut, since `startsWith` takes several times as long. */
  beginsWith(head: string): boolean {
    return this.#source.slice(this.#at, this.#at + head.length) === head;
  }
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
  lineEnd: LineEnd = '';
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
    return new Line(this.#text, this.start, this.start, this.end, this.lineEnd);
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

/** Where the line begins that an offset is in, in a text whose lines end with LF or CRLF. */
export function startOfLine(text: string, offset: number): number {
  // A negative index would look at the first character all the same.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
