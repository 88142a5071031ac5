import { shortest, type Form } from './forms.ts';

/** Many texts to be found at once in one pass over a text of any size. */
export interface Search {
  /** Calls back for each place, in order; of texts that begin at one place the longest counts. */
  readonly each: (text: string, found: (start: number, end: number) => void) => void;
  readonly isIn: (text: string) => boolean;
}

interface Bucket {
  /** The longest first. */
  readonly lengths: number[];
  /** Texts by their length, and whether each must stand as a word. */
  readonly texts: Map<number, Map<string, boolean>>;
}


/**
 * Texts are kept by their first four characters; a table of bits passes over nearly all places where none begins. Those that begin alike
 * are looked up whole, by length, so that a thousand tokens with one beginning cost no more than one.
 */
export function openSearch(forms: readonly Form[]): Search {
  const buckets = new Map<string, Bucket>();
  const bits = Math.min(24, Math.max(12, Math.ceil(Math.log2(16 * forms.length + 1))));
  const filter = new Uint8Array(1 << (bits - 3));
  const shift = 32 - bits;
  for (const { text, isWord } of forms) {
    const key = text.slice(0, shortest);
    const hash = hashAt(text, 0) >>> shift;
    filter[hash >>> 3] = (filter[hash >>> 3] ?? 0) | (1 << (hash & 7));
    let bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, (bucket = { lengths: [], texts: new Map() }));
    let ofLength = bucket.texts.get(text.length);
    if (ofLength === undefined) {
      ofLength = new Map<string, boolean>();
      bucket.texts.set(text.length, ofLength);
      bucket.lengths.push(text.length);
      bucket.lengths.sort((a, b) => b - a);
    }
    ofLength.set(text, isWord && (ofLength.get(text) ?? true));
  }
  const lengthAt = (text: string, at: number): number => {
    const bucket = buckets.get(text.slice(at, at + shortest));
    for (const length of bucket?.lengths ?? []) {
      const isWord = bucket?.texts.get(length)?.get(text.slice(at, at + length));
      if (isWord === false || (isWord === true && standsAlone(text, at, at + length))) return length;
    }
    return 0;
  };
  const next = (text: string, from: number): readonly [number, number] | null => {
    for (let at = from; at + shortest <= text.length; at++) {
      const hash = hashAt(text, at) >>> shift;
      const length = ((filter[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0 ? 0 : lengthAt(text, at);
      if (length > 0) return [at, at + length];
    }
    return null;
  };
  return {
    each(text, found) {
      for (let place = next(text, 0); place !== null; place = next(text, place[1])) found(...place);
    },
    isIn: (text) => next(text, 0) !== null,
  };
}

function hashAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  const second = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordCharacter(text.charCodeAt(end)) && (!isWordCharacter(text.charCodeAt(start - 1)) || isEscapeBefore(text, start));
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 0xbf;
}

/** `\0secret`, `\nsecret`, `\x00secret`, `%00secret`: what stands before is an escape and no part of the word. */
function isEscapeBefore(text: string, start: number): boolean {
  return /(?:\\(?:[nrt0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{3})|%[0-9a-fA-F]{2})$/.test(text.slice(Math.max(0, start - 6), start));
}
