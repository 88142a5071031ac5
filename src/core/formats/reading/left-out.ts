import { enhancedReplyShape, isCommand } from './shape.ts';

/** What answers the end of a message or a chunk, if only by its code. */
const verdictShape = /^(?:250|[45]\d\d)[ -]/;
/** A mark for what was cut: dots, a word for it, or a description in brackets. */
const markShape = /^(?:[^A-Za-z0-9]{0,20}(?:\.{3}|…|snip|cut|omitted|skipped)[^A-Za-z0-9]{0,20}|[[<({].{1,60}[\])>}])$/i;
const endOfData = /\n\.\r?(?:\n|$)/g;
/** No server's answer to a message has more lines, or longer ones (RFC 5321, section 4.5.3.1.5). */
const mostLines = 20;
const longestAnswer = 512;
/** A chunk that begins like an answer is counted no further, so that many of them take no time together. */
const mostCounted = 4_096;

/** What those who paste a dialogue take out of it, since it is long or private: the message with its dot, or what a chunk holds. */
export class LeftOut {
  readonly #file: string;
  /** Where the next dot on a line of its own stands, as seen from an offset; Infinity where there is none. */
  #dot = { from: 0, at: -1 };

  /** Whether nothing of the message has been seen since its 354, and whether a mark stands there instead. */
  #isBefore = false;
  #hasMark = false;

  /** `file` is the whole text. */
  constructor(file: string) {
    this.#file = file;
  }

  /** A message begins with the next line. */
  beginMessage(): void {
    this.#isBefore = true;
    this.#hasMark = false;
  }

  /** Whether the next line of the message, at this offset, is already the answer to it: nothing else of it is there, and no end, or only a mark. */
  hidesMessage(start: number, text: string): boolean {
    if (!this.#isBefore) return false;
    if (verdictShape.test(text) && (this.#hasMark || !this.#hasDot(start)) && this.#isAnswer(start, true)) return true;
    const isMark = text.length < 80 && markShape.test(text.trim());
    this.#hasMark ||= isMark;
    this.#isBefore = isMark || text.trim() === '';
    return false;
  }

  /**
   * Whether the chunk of this many octets is missing whose command ends at this offset, with its line end: an answer stands there, and
   * either names the size or begins lines that are not of that size.
   */
  hidesChunk(end: number, size: string): boolean {
    const answer = this.#file.slice(end, end + longestAnswer).split(/\r?\n/, 1)[0] ?? '';
    if (!verdictShape.test(answer) || !this.#isAnswer(end, false)) return false;
    return answer.split(/\D+/).slice(1).includes(size) || !this.#isChunk(end, Number(size));
  }

  /** Whether lines of just as many octets stand here, each ended by CRLF on the wire. */
  #isChunk(start: number, octets: number): boolean {
    if (octets > mostCounted) return false;
    let at = start;
    let left = octets;
    while (left > 0) {
      const feed = this.#file.indexOf('\n', at);
      if (feed === -1) return false;
      let end = feed;
      while (end > at && this.#file[end - 1] === '\r') end--;
      left -= end - at + 2;
      at = feed + 1;
    }
    return left === 0;
  }

  #hasDot(from: number): boolean {
    if (from < this.#dot.from || from > this.#dot.at) {
      endOfData.lastIndex = Math.max(0, from - 1);
      this.#dot = { from, at: endOfData.exec(this.#file)?.index ?? Infinity };
    }
    return this.#dot.at !== Infinity;
  }

  /** Whether a reply begins here, or one for each recipient (LMTP), that a command follows, or one with an enhanced code with which the file ends. */
  #isAnswer(start: number, mayBeMany: boolean): boolean {
    const isEnhanced = enhancedReplyShape.test(this.#file.slice(start, start + 16));
    let isOpen = true;
    for (let at = start, n = 0; n < mostLines; n++) {
      if (at >= this.#file.length) return n > 0 && isEnhanced;
      const feed = this.#file.indexOf('\n', at);
      const end = feed === -1 ? this.#file.length : feed;
      const line = this.#file.slice(at, Math.min(end, at + longestAnswer)).trimEnd();
      at = end + 1;
      if (line === '') continue;
      if (!isOpen && isCommand(line)) return true;
      if (!verdictShape.test(line) || !(isOpen || mayBeMany)) return false;
      isOpen = line[3] === '-';
    }
    return false;
  }
}
