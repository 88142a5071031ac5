import { mix } from './hash.ts';

/** What a `Distinct` has seen, as data that can be sent to another thread. */
export interface DistinctData {
  readonly level: number;
  /** Pairs of 32 bits. */
  readonly keys: Uint32Array;
}

/** Slots of the largest table: three quarters of them, some 786 000 things, are counted exactly. */
const mostSlots = 1 << 20;
const fewestSlots = 1 << 10;

/**
 * Counts distinct things by hashes of 64 bits, in bounded memory. When the table is full, only the hashes whose lowest bit is 0 stay, then
 * those whose lowest two bits are, and so on (adaptive sampling after Wegman, Flajolet 1990): the count is then an estimate, with a standard
 * error of about 0.15 %. Sets that were counted apart can be merged.
 */
export class Distinct {
  #keys = new Uint32Array(2 * fewestSlots);
  #size = 0;
  #level = 0;
  readonly #mostSlots: number;

  constructor(slots = mostSlots) {
    this.#mostSlots = slots;
  }

  get count(): number {
    return this.#size * 2 ** this.#level;
  }

  get isExact(): boolean {
    return this.#level === 0;
  }

  /** Takes a thing by two hashes of 32 bits, which need not be mixed. */
  add(first: number, second: number): void {
    const high = mix(first ^ second);
    this.#insert((high === 0 ? 1 : high) >>> 0, mix(second) >>> 0);
  }

  merge({ level, keys }: DistinctData): void {
    if (level > this.#level) this.#raise(level);
    const slots = Math.min(this.#mostSlots, 2 ** Math.ceil(Math.log2(1 + keys.length)));
    if (this.#keys.length < 2 * slots) this.#rebuild(2 * slots);
    for (let i = 0; i < keys.length; i += 2) this.#insert(keys[i] ?? 0, keys[i + 1] ?? 0);
  }

  /** What was seen since the last time, and begins anew at the same level. */
  take(): DistinctData {
    const data = { level: this.#level, keys: this.#listKeys() };
    this.#keys = new Uint32Array(2 * fewestSlots);
    this.#size = 0;
    return data;
  }

  #insert(high: number, low: number): void {
    if ((low & (2 ** this.#level - 1)) !== 0) return;
    const keys = this.#keys;
    const mask = keys.length / 2 - 1;
    for (let slot = high & mask; ; slot = (slot + 1) & mask) {
      const there = keys[2 * slot];
      if (there === high && keys[2 * slot + 1] === low) return;
      if (there !== 0) continue;
      keys[2 * slot] = high;
      keys[2 * slot + 1] = low;
      if (++this.#size * 8 > keys.length * 3) this.#makeRoom();
      return;
    }
  }

  #makeRoom(): void {
    if (this.#keys.length < 2 * this.#mostSlots) this.#rebuild(this.#keys.length * 2);
    else this.#raise(this.#level + 1);
  }

  #raise(level: number): void {
    this.#level = level;
    this.#rebuild(this.#keys.length);
  }

  #rebuild(length: number): void {
    const old = this.#listKeys();
    this.#keys = new Uint32Array(length);
    this.#size = 0;
    for (let i = 0; i < old.length; i += 2) this.#insert(old[i] ?? 0, old[i + 1] ?? 0);
  }

  #listKeys(): Uint32Array {
    const listed = new Uint32Array(2 * this.#size);
    for (let i = 0, n = 0; i < this.#keys.length; i += 2) {
      if (this.#keys[i] === 0) continue;
      listed[n++] = this.#keys[i] ?? 0;
      listed[n++] = this.#keys[i + 1] ?? 0;
    }
    return listed;
  }
}
