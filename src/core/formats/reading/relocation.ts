import type { Piece } from '../../smtp/utterance.ts';
import type { HeardLine } from '../format.ts';
import type { Span } from '../../text/span.ts';

/** Offsets from here on are not the file's: they count the characters of lines that had to be rewritten. No file is so long. */
const rewritten = 2 ** 40;

/**
 * The way back from rewritten lines to the file. A reader sees such a line as if it stood beyond the file's end, so that no format
 * need know of wrappings, even where it puts what was said together from several lines.
 */
export interface Relocation {
  /** Makes room for a rewritten line; gives the offset at which it is to begin. */
  readonly place: (length: number, pieces: readonly Piece[], lineStart: number) => number;
  readonly relocate: (one: HeardLine) => HeardLine;
}

export function openRelocation(): Relocation {
  const keys: number[] = [];
  const starts: number[] = [];
  let next = rewritten;

  /** The last run that begins at an offset or before it. */
  const find = (offset: number): number => {
    let low = 0;
    let high = keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((keys[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset: number): number => {
    if (offset < rewritten) return offset;
    const run = find(offset);
    return (starts[run] ?? 0) + offset - (keys[run] ?? 0);
  };
  const relocateSpan = ({ start, end }: Span): Span => {
    const from = startOf(start);
    return { start: from, end: end > start ? Math.max(from, startOf(end - 1) + 1) : from };
  };
  const relocatePieces = (pieces: readonly Piece[], length: number): Piece[] =>
    pieces.flatMap(({ at, start }, i) => {
      const own = [{ at, start: startOf(start) }];
      if (start < rewritten) return own;
      const end = start + (pieces[i + 1]?.at ?? length) - at;
      for (let run = find(start) + 1; run < keys.length && (keys[run] ?? 0) < end; run++) {
        own.push({ at: at + (keys[run] ?? 0) - start, start: starts[run] ?? 0 });
      }
      return own;
    });

  return {
    place(length, pieces, lineStart) {
      const start = next;
      for (const piece of pieces) {
        keys.push(start + piece.at);
        starts.push(lineStart + piece.start);
      }
      next += length + 1;
      return start;
    },
    relocate(one) {
      if (next === rewritten) return one;
      const span = relocateSpan(one.span);
      if ('event' in one) return { ...one, span };
      if ('report' in one) {
        if (one.report === 'note') return { ...one, span };
        const { codeSpan, enhanced, pieces = [{ at: 0, start: one.span.start }], wording } = one;
        return {
          ...one,
          span,
          codeSpan: codeSpan === null ? null : relocateSpan(codeSpan),
          enhanced: enhanced === null ? null : { ...enhanced, span: relocateSpan(enhanced.span) },
          pieces: relocatePieces(pieces, wording.length),
        };
      }
      const pieces = relocatePieces(one.pieces ?? [{ at: 0, start: one.span.start }], one.text.length);
      return { ...one, span, ...(one.pieces === undefined && pieces.length === 1 ? {} : { pieces }) };
    },
  };
}
