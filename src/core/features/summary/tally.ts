import { firstPrime, firstSeed, mix } from './hash.ts';
import { octetsOf, textOf } from './octets.ts';

/** How often a name came, and how often with a failure. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  readonly failed: number;
}

/** What a `Tally` has counted, as data that can be sent to another thread. */
export interface TallyData {
  /** All names in a row; the n-th reaches from `starts[n]` to `starts[n + 1]`. */
  readonly names: Uint8Array;
  readonly starts: Uint32Array;
  readonly counts: Float64Array;
  readonly failed: Float64Array;
  /** Names were left out: counts may be too low. */
  readonly isCut: boolean;
}

const mostNames = 1 << 15;
/** Each octet with ASCII capitals made small. */
const lower = Uint8Array.from({ length: 256 }, (_, octet) => (octet >= 65 && octet <= 90 ? octet + 32 : octet));
/** No host or domain is longer (RFC 1035, section 2.3.4); what is, is cut. */
const longestName = 255;

/**
 * Counts names given as octets, without making a text of each: ASCII capitals count as small letters. Memory is bounded: when there are too
 * many names, the rarer half is left out.
 */
export class Tally {
  #slots = new Int32Array(64).fill(-1);
  #hashes = new Int32Array(32);
  #starts = new Uint32Array(33);
  #arena = new Uint8Array(1024);
  #counts = new Float64Array(32);
  #failed = new Float64Array(32);
  #size = 0;
  #isCut = false;
  readonly #mostNames: number;
  /** Grows when numbers of names change their meaning. */
  generation = 0;

  constructor(names = mostNames) {
    this.#mostNames = names;
  }

  /** Counts the name in a range and gives its number, which holds within a generation. */
  add(octets: Uint8Array, start: number, end: number, isFailure: boolean): number {
    const number = this.#find(octets, start, Math.min(end, start + longestName));
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    if (isFailure) this.#failed[number] = (this.#failed[number] ?? 0) + 1;
    return number;
  }

  addText(name: string, isFailure: boolean): number {
    const octets = octetsOf(name);
    return this.add(octets, 0, octets.length, isFailure);
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  merge({ names, starts, counts, failed, isCut }: TallyData): void {
    if (isCut) this.#isCut = true;
    for (let i = 0; i < counts.length; i++) this.#put(names, starts[i] ?? 0, starts[i + 1] ?? 0, counts[i] ?? 0, failed[i] ?? 0);
  }

  nameOf(number: number): string {
    return textOf(this.#arena, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }

  /** What was counted, the most frequent first. */
  list(): Counted[] {
    const counted = Array.from({ length: this.#size }, (_, i) => ({ name: this.nameOf(i), count: this.#counts[i] ?? 0, failed: this.#failed[i] ?? 0 }));
    return counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  /** What was counted since the last time, and begins anew. */
  take(): TallyData {
    const size = this.#size;
    const data = {
      names: this.#arena.slice(0, this.#starts[size] ?? 0),
      starts: this.#starts.slice(0, size + 1),
      counts: this.#counts.slice(0, size),
      failed: this.#failed.slice(0, size),
      isCut: this.#isCut,
    };
    this.#clear();
    return data;
  }

  #put(octets: Uint8Array, start: number, end: number, count: number, failed: number): void {
    const number = this.#find(octets, start, end);
    this.#counts[number] = (this.#counts[number] ?? 0) + count;
    this.#failed[number] = (this.#failed[number] ?? 0) + failed;
  }

  #find(octets: Uint8Array, start: number, end: number): number {
    let hash = firstSeed;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (lower[octets[i] ?? 0] ?? 0), firstPrime);
    hash = mix(hash);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? -1;
      if (number === -1) return this.#insert(octets, start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isSame(number, octets, start, end)) return number;
    }
  }

  #isSame(number: number, octets: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    const arena = this.#arena;
    for (let i = start; i < end; i++) if (lower[octets[i] ?? 0] !== arena[from + i - start]) return false;
    return true;
  }

  #insert(octets: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    if (this.#size === this.#mostNames) {
      this.#prune();
      return this.#find(octets, start, end);
    }
    if (this.#size === this.#counts.length) {
      this.#grow();
      return this.#find(octets, start, end);
    }
    const number = this.#size++;
    const from = this.#starts[number] ?? 0;
    while (from + end - start > this.#arena.length) this.#arena = enlarge(this.#arena, new Uint8Array(this.#arena.length * 2));
    for (let i = start; i < end; i++) this.#arena[from + i - start] = lower[octets[i] ?? 0] ?? 0;
    this.#starts[number + 1] = from + end - start;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    return number;
  }

  #grow(): void {
    const length = this.#counts.length * 2;
    this.#counts = enlarge(this.#counts, new Float64Array(length));
    this.#failed = enlarge(this.#failed, new Float64Array(length));
    this.#hashes = enlarge(this.#hashes, new Int32Array(length));
    this.#starts = enlarge(this.#starts, new Uint32Array(length + 1));
    this.#slots = new Int32Array(length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }

  #prune(): void {
    const { names, starts, counts, failed } = this.take();
    this.#isCut = true;
    const numbers = Uint32Array.from(counts, (_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    for (const i of numbers.subarray(0, numbers.length / 2)) this.#put(names, starts[i] ?? 0, starts[i + 1] ?? 0, counts[i] ?? 0, failed[i] ?? 0);
  }

  #clear(): void {
    this.#slots.fill(-1);
    this.#counts.fill(0);
    this.#failed.fill(0);
    this.#size = 0;
    this.generation++;
  }
}

function enlarge<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
