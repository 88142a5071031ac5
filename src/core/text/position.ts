import { findLineStarts } from './line.ts';

/** A place in a text as people count it: both numbers start at 1, the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Translates offsets into positions. */
export interface LineIndex {
  positionAt(offset: number): Position;
  /** The offset at which a line (counted from 1) starts; past the last line, the last line's. */
  startOfLine(line: number): number;
}

/** Made once per text: it holds the start of every line as soon as somebody asks for one. */
export function indexLines(text: string): LineIndex {
  let found: readonly number[] | null = null;
  const starts = (): readonly number[] => (found ??= findLineStarts(text));
  return {
    positionAt(offset) {
      const lineStarts = starts();
      let low = 0;
      let high = lineStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((lineStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    },
    startOfLine(line) {
      const lineStarts = starts();
      return lineStarts[Math.min(line, lineStarts.length) - 1] ?? 0;
    },
  };
}
