import { firstSeed, secondSeed, stepFirst, stepSecond } from './hash.ts';
import { dot, isDigit, octetsOf, textOf } from './octets.ts';

/** Stands for a command where the log only says that time was up. */
export const expiry = '(expired)';

/** One way in which a failure was worded: replies that differ in addresses, numbers and ids alone count as one. */
export interface Wording {
  /** The first of its kind, as the log has it. */
  readonly text: string;
  /** The host that said so; where many did, one of them. */
  readonly host: string | null;
  /** The verb that it answers, `.` for the end of the message, `(connection)` for a greeting, `(expired)` for none. */
  readonly command: string | null;
  /** The log's own account of it, an enhanced code. */
  readonly dsn: string | null;
  /** Where the first of its kind stands, as `LogCounter.begin` counts. */
  readonly line: number;
  count: number;
}

/** What is known of a failure beside its wording. */
export interface Circumstance {
  /** The host that said so. */
  readonly host: string | null;
  readonly command: string | null;
  readonly dsn: string | null;
  readonly line: number;
}

/** A wording's words are told from the variable by this much of it. */
const longest = 600;

/** So many wordings are told apart, over all that was taken; then only codes, commands and providers are. */
const mostWordings = 1 << 14;
const lengthOfCodes = 9;

/** What ends a word. */
const isBreak = new Uint8Array(256);
for (const octet of octetsOf(' \t"\'()<>[]{},;=!?|')) isBreak[octet] = 1;
/** What makes a word an address, a number, an id, a host or a URL. */
const isVariable = new Uint8Array(256);
for (const octet of octetsOf('0123456789@')) isVariable[octet] = 1;

/** Distinct wordings with how often each came; who counts takes them away before they are too many. */
export class Wordings {
  #slots: (Wording | undefined)[] = [];
  #hashes = new Int32Array(0);
  #size = 0;
  #seen = 0;
  readonly #most: number;

  constructor(most = mostWordings) {
    this.#most = most;
    this.#clear();
  }

  get size(): number {
    return this.#size;
  }

  /** There are so many wordings that only their codes are told apart. */
  get isCoarse(): boolean {
    return this.#seen >= this.#most;
  }

  /** Counts the wording in a range; codes at its front belong to it. What has another `key` counts apart. */
  add(octets: Uint8Array, start: number, end: number, circumstance: () => Circumstance, key: number): void {
    const last = Math.min(end, start + (this.#seen < this.#most ? longest : lengthOfCodes));
    let first = firstSeed ^ key;
    let second = secondSeed;
    for (let i = start; i < last; ) {
      let wordEnd = i;
      let isWord = true;
      for (let octet = octets[i] ?? 0; wordEnd < last && isBreak[octet] === 0; octet = octets[++wordEnd] ?? 0) {
        if (isVariable[octet] === 1 || (octet === dot && wordEnd > i && wordEnd + 1 < last && isBreak[octets[wordEnd + 1] ?? 0] === 0)) isWord = false;
      }
      // Codes tell reasons apart: a number of three digits and an enhanced code at the front stay.
      if (isWord || (i - start < 8 && isCode(octets, i, wordEnd))) {
        for (; i < wordEnd; i++) {
          const octet = octets[i] ?? 0;
          first = stepFirst(first, octet);
          second = stepSecond(second, octet);
        }
      } else {
        first = stepFirst(first, 1);
        second = stepSecond(second, 1);
      }
      for (i = wordEnd; i < last && isBreak[octets[i] ?? 0] === 1; i++) {
        first = stepFirst(first, octets[i] ?? 0);
        second = stepSecond(second, octets[i] ?? 0);
      }
    }
    this.#count(first, second, circumstance, octets, start, Math.min(end, start + longest));
  }

  take(): Wording[] {
    const all = this.#slots.filter((wording) => wording !== undefined);
    this.#clear();
    return all;
  }

  #count(first: number, second: number, circumstance: () => Circumstance, octets: Uint8Array, start: number, end: number): void {
    const mask = this.#slots.length - 1;
    for (let slot = (first ^ (first >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const there = this.#slots[slot];
      if (there !== undefined) {
        if (this.#hashes[2 * slot] !== first || this.#hashes[2 * slot + 1] !== second) continue;
        there.count++;
        return;
      }
      const { host, command, dsn, line } = circumstance();
      this.#slots[slot] = { text: textOf(octets, start, end), host, command, dsn, line, count: 1 };
      this.#hashes[2 * slot] = first;
      this.#hashes[2 * slot + 1] = second;
      this.#seen++;
      if (++this.#size * 2 > this.#slots.length) this.#grow();
      return;
    }
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const length = slots.length * 2;
    this.#slots = new Array<Wording | undefined>(length).fill(undefined);
    this.#hashes = new Int32Array(2 * length);
    slots.forEach((wording, i) => {
      if (wording === undefined) return;
      const first = hashes[2 * i] ?? 0;
      let slot = (first ^ (first >>> 15)) & (length - 1);
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = wording;
      this.#hashes[2 * slot] = first;
      this.#hashes[2 * slot + 1] = hashes[2 * i + 1] ?? 0;
    });
  }

  #clear(): void {
    this.#slots = new Array<Wording | undefined>(256).fill(undefined);
    this.#hashes = new Int32Array(512);
    this.#size = 0;
  }
}

function isCode(octets: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const octet = octets[i];
    if (!isDigit(octet) && octet !== dot && octet !== 35 && octet !== 45) return false;
  }
  return true;
}
