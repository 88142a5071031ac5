import { readSync } from 'node:fs';
import { longestLine, nextLine, type LogCounter } from '../../core/index.ts';

/** What one thread takes at a time. */
export const rangeSize = 1 << 22;
/** What the range's number is shifted by to number its lines: line numbers of the file are known only when all ranges before are counted. */
export const linesOfRange = 2 ** 32;

/** A file to count by ranges. */
export interface RangedFile {
  readonly descriptor: number;
  readonly size: number;
  /** The number of its first range; ranges of all files are numbered together. */
  readonly firstRange: number;
}

export function makeBuffer(): Uint8Array {
  return new Uint8Array(rangeSize + longestLine + 1);
}

export function countRanges(size: number): number {
  return Math.ceil(size / rangeSize);
}

/** Counts the lines that begin in a range of a file, and gives how many they are. */
export function countRange({ descriptor, size, firstRange }: RangedFile, index: number, counter: LogCounter, buffer: Uint8Array): number {
  const start = index * rangeSize;
  // The octet before tells whether a line begins right at the start.
  const from = Math.max(0, start - 1);
  const octets = buffer.subarray(0, readSync(descriptor, buffer, 0, Math.min(buffer.length, size - from), from));
  const first = index === 0 ? 0 : nextLine(octets, 1);
  const last = nextLine(octets, start - from + rangeSize);
  const number = (firstRange + index) * linesOfRange;
  counter.begin(number);
  if (first < last) counter.push(octets.subarray(first, last));
  counter.end();
  return counter.line - number;
}
