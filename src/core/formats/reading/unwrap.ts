import type { Piece } from '../../smtp/utterance.ts';
import type { Wrapping } from './wrapping.ts';

/** A wrapping as the lines of one text have it. */
export interface Layer {
  readonly wrapping: Wrapping;
  /** Its stream tells sessions apart; without, it is a mere word before the line. */
  readonly isKeyed: boolean;
}

export interface Bare {
  readonly text: string;
  /** Where the text begins in the line. */
  readonly start: number;
  /** Null where the text is the line's rest as it stands; else where each run of it stands in the line. */
  readonly pieces: readonly Piece[] | null;
  /** Empty where nothing tells streams apart. */
  readonly stream: string;
  readonly time: string | undefined;
}

/** A line without its wrappings. One that lacks an outer one is not looked at further: it goes on where another line left off. */
export function unwrapLine(line: string, layers: readonly Layer[]): Bare {
  let text = line;
  let start = 0;
  let pieces: readonly Piece[] | null = null;
  let stream = '';
  let time: string | undefined;
  for (const { wrapping, isKeyed } of layers) {
    const unwrapped = wrapping.unwrap(text);
    if (unwrapped === null) {
      if (wrapping.isPartial === true) continue;
      break;
    }
    const taken = text.length - unwrapped.text.length;
    if (pieces !== null || unwrapped.pieces !== undefined) {
      pieces = compose(pieces ?? [{ at: 0, start }], unwrapped.pieces ?? [{ at: 0, start: taken }], unwrapped.text.length);
    }
    start += taken;
    ({ text } = unwrapped);
    if (isKeyed && unwrapped.stream !== undefined) stream = stream === '' ? unwrapped.stream : `${stream} ${unwrapped.stream}`;
    time ??= unwrapped.time;
  }
  return { text, start, pieces, stream, time };
}

/** Inner pieces, which point into a text, led on to where that text's own pieces point. */
function compose(outer: readonly Piece[], inner: readonly Piece[], length: number): Piece[] {
  const composed: Piece[] = [];
  let last = 0;
  inner.forEach(({ at, start }, i) => {
    while ((outer[last + 1]?.at ?? Infinity) <= start) last++;
    const own = outer[last] ?? { at: 0, start: 0 };
    composed.push({ at, start: own.start + start - own.at });
    const end = start + (inner[i + 1]?.at ?? length) - at;
    for (let next = last + 1; (outer[next]?.at ?? Infinity) < end; next++) {
      const piece = outer[next] ?? own;
      composed.push({ at: at + piece.at - start, start: piece.start });
    }
  });
  return composed;
}
