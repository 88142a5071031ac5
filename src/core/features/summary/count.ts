import { Counting, type Counts, type MailEvent } from './counts.ts';
import { readExim } from './families/exim.ts';
import { readHaraka, readHarakaRecord } from './families/haraka.ts';
import { hourOfKumo, readKumo } from './families/kumomta.ts';
import { readOpensmtpd } from './families/opensmtpd.ts';
import { QmailReader } from './families/qmail.ts';
import { readSendmail } from './families/sendmail.ts';
import { readColumns, readRow, type Table } from './families/table.ts';
import { Head } from './head.ts';
import { LineEnds } from './line-ends.ts';
import { brace, carriageReturn, hash, isDigit, lineFeed, opening, space, spells, textOf } from './octets.ts';
import { PostfixReader } from './postfix.ts';

/** A line is read this far; Postfix and syslog cut theirs long before. */
export const longestLine = 1 << 16;
/** Who counts takes the counts when so many wordings are there, so that memory stays bounded. */
const manyWordings = 4096;
const linesOfHead = 20;

/**
 * Counts what a mail log tells, in one pass over its octets, chunk by chunk, wherever they are split. Counts of parts add up to those of the
 * whole; only qmail's deliveries that begin in one part and end in another lose their recipient.
 */
export class LogCounter {
  readonly #counting = new Counting();
  readonly #postfix = new PostfixReader(this.#counting);
  readonly #head = new Head();
  readonly #qmail = new QmailReader();
  readonly #ends = new LineEnds();
  #carry = new Uint8Array(512);
  #carried = 0;
  #lines = 0;
  #endedInReturn = false;
  #isLineOpen = false;
  #table: Table | null;

  /** `fileHead`: how the file begins, where counting begins elsewhere: a table names its columns there. */
  constructor(fileHead: Uint8Array = new Uint8Array(0)) {
    this.#table = findColumns(fileHead);
  }

  /** Whether the counts should be taken now. */
  get isFull(): boolean {
    return this.#counting.wordings.size >= manyWordings;
  }

  /** The number of the next line. */
  get line(): number {
    return this.#counting.line;
  }

  /** Goes on elsewhere: the next line has the number `line`. */
  begin(line: number): void {
    this.end();
    this.#counting.line = line;
    this.#endedInReturn = false;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    // CRLF is one end of line, also where a chunk ends between the two.
    if (this.#endedInReturn && chunk.length > 0) {
      this.#endedInReturn = false;
      if (chunk[0] === lineFeed) start = 1;
    }
    if (this.#isLineOpen) {
      const end = endOfLine(chunk, start);
      this.#keep(chunk, start, end);
      if (end === chunk.length) return;
      this.#closeLine();
      start = this.#skipEnd(chunk, end);
    }
    start = this.#readLines(chunk, start);
    if (start < chunk.length) this.#keep(chunk, start, chunk.length);
  }

  /** The last line counts though nothing ends it. */
  end(): void {
    if (this.#isLineOpen) this.#closeLine();
  }

  /** What was counted since the last time. */
  take(): Counts {
    const counts = this.#counting.take(this.#lines);
    this.#lines = 0;
    this.#postfix.forget();
    return counts;
  }

  /** Reads all lines that end in the chunk; where the rest begins. */
  #readLines(chunk: Uint8Array, from: number): number {
    const ends = this.#ends;
    ends.open(chunk);
    let start = from;
    for (let end = ends.find(start); end < chunk.length; end = ends.find(start)) {
      this.#readLine(chunk, start, end);
      start = chunk[end] === lineFeed ? end + 1 : this.#skipEnd(chunk, end);
    }
    return start;
  }

  #skipEnd(chunk: Uint8Array, end: number): number {
    if (chunk[end] === lineFeed) return end + 1;
    if (end + 1 < chunk.length) return chunk[end + 1] === lineFeed ? end + 2 : end + 1;
    this.#endedInReturn = true;
    return end + 1;
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    this.#isLineOpen = true;
    const length = Math.min(end - start, longestLine - this.#carried);
    while (this.#carried + length > this.#carry.length) {
      const larger = new Uint8Array(this.#carry.length * 2);
      larger.set(this.#carry);
      this.#carry = larger;
    }
    this.#carry.set(chunk.subarray(start, start + length), this.#carried);
    this.#carried += length;
  }

  #closeLine(): void {
    const length = this.#carried;
    this.#carried = 0;
    this.#isLineOpen = false;
    this.#readLine(this.#carry.subarray(0, length), 0, length);
  }

  #readLine(octets: Uint8Array, start: number, end: number): void {
    if (end - start > longestLine) this.#read(octets.subarray(start, start + longestLine), 0, longestLine);
    else this.#read(octets, start, end);
    this.#lines++;
    this.#counting.line++;
  }

  #read(octets: Uint8Array, start: number, end: number): void {
    const head = this.#head;
    head.read(octets, start, end);
    this.#counting.hour = head.hour;
    if (head.tagEnd === head.tag) this.#readUntagged(octets, start, end);
    else if (isPostfix(octets, head.tag, head.tagEnd)) {
      if (this.#postfix.read(octets, head.message, end)) this.#counting.known++;
    } else this.#readTagged(octets, head.tag, head.tagEnd, head.message, end);
  }

  #readTagged(octets: Uint8Array, tag: number, tagEnd: number, message: number, end: number): void {
    const first = octets[tag];
    // e, q, s and h begin the names of the programs that are read; no other line is made a text.
    if (first !== 101 && first !== 113 && first !== 115 && first !== 104) return;
    const name = textOf(octets, tag, tagEnd);
    if (/^(?:sendmail|sm-(?:mta|msp|acc)|smtpd$|exim|qmail|haraka)/.test(name)) {
      const text = textOf(octets, message, end);
      if (name === 'smtpd') this.#add(readOpensmtpd(text));
      else if (name.startsWith('exim')) this.#add(readExim(text.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? /, '')));
      else if (name.startsWith('qmail')) this.#add(this.#qmail.read(text.replace(/^\d{9,}\.\d+ /, '')));
      else if (name.startsWith('haraka')) this.#add(readHaraka(text));
      else for (const event of readSendmail(text)) this.#counting.add(event);
    }
  }

  #readUntagged(octets: Uint8Array, start: number, end: number): void {
    const { message, hour, isTable } = this.#head;
    const first = octets[message];
    if (first === brace) this.#readRecord(textOf(octets, message, end));
    else if (first === hash || (message === start && spells(octets, start, 'type,'))) this.#table = readColumns(textOf(octets, start, end)) ?? this.#table;
    else if (isTable || (this.#table?.kind === 'powermta' && message === start)) this.#readTableRow(textOf(octets, start, end));
    else if (first === opening || spells(octets, message, 'level=')) this.#readBracketed(textOf(octets, message, end));
    else if (hour >= 0 && isDigit(octets[start]) && octets[start + 4] === 45 && octets[start + 10] === space) this.#add(readExim(textOf(octets, message, end)));
    else if (this.#postfix.read(octets, message, end)) this.#counting.known++;
    else if (first === 115 || first === 100 || first === 105) this.#add(this.#qmail.read(textOf(octets, message, end)));
    else if (octets[message + 16] === space) this.#add(readOpensmtpd(textOf(octets, message, end)));
  }

  /** `[DEBUG]` of Haraka, or a process id of Exim. */
  #readBracketed(text: string): void {
    this.#add(/^\[\d+\] /.test(text) ? readExim(text) : readHaraka(text));
  }

  #readRecord(text: string): void {
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof record !== 'object' || record === null) return;
    const fields = record as Readonly<Record<string, unknown>>;
    if ('message' in fields) {
      this.#add(readHarakaRecord(fields));
      return;
    }
    this.#counting.hour = hourOfKumo(fields);
    for (const event of readKumo(fields)) this.#counting.add(event);
  }

  #readTableRow(line: string): void {
    if (this.#table === null) return;
    const { events, hour } = readRow(this.#table, line);
    this.#counting.hour = hour;
    for (const event of events) this.#counting.add(event);
  }

  #add(event: MailEvent | null): void {
    if (event !== null) this.#counting.add(event);
  }
}

/** Where the first line that begins at or after `from` begins; the length where none does. */
export function nextLine(octets: Uint8Array, from: number): number {
  if (from <= 0) return 0;
  const end = endOfLine(octets, from - 1);
  return end >= octets.length ? octets.length : octets[end] === carriageReturn && octets[end + 1] === lineFeed ? end + 2 : end + 1;
}

function endOfLine(octets: Uint8Array, from: number): number {
  let i = from;
  while (i < octets.length && octets[i] !== lineFeed && octets[i] !== carriageReturn) i++;
  return i;
}

/** Its tag says so (`postfix/smtp`), or has another name before the slash (`syslog_name`). */
function isPostfix(octets: Uint8Array, tag: number, tagEnd: number): boolean {
  if (spells(octets, tag, 'postfix')) return true;
  for (let i = tag; i < tagEnd; i++) if (octets[i] === 47) return true;
  return false;
}

function findColumns(octets: Uint8Array): Table | null {
  let table: Table | null = null;
  for (let start = 0, n = 0; start < octets.length && n < linesOfHead; start = nextLine(octets, start + 1), n++) {
    table = readColumns(textOf(octets, start, endOfLine(octets, start))) ?? table;
  }
  return table;
}
