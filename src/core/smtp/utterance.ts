import type { Edit, Span } from '../text/span.ts';

export type Speaker = 'client' | 'server';

/**
 * The SMTP part of one line of a file and who said it. `text` is what went over the wire, without CRLF. Where the notation escapes or
 * wraps it, `pieces` say where each run of `text` stands in the file; without them `text` stands at `span` as it is.
 */
export interface Utterance {
  readonly speaker: Speaker;
  readonly span: Span;
  readonly text: string;
  readonly pieces?: readonly Piece[];
  /** Tells apart the sessions that one file interleaves; absent where there is one at a time. */
  readonly session?: string | undefined;
  /** As printed by the tool. */
  readonly time?: string | undefined;
  /** The octets that ended the line on the wire, where the notation keeps them: `\r\n`, `\n`, `\r\r\n`. */
  readonly lineEnd?: string;
  /** The tool does not show the chunk that this command announces: what the client says next is a command again. */
  readonly hidesContent?: true;
}

/** From `at` in the utterance's text on, the text stands at `start` in the file, until the next piece. */
export interface Piece {
  readonly at: number;
  readonly start: number;
}

/** Something that a tool says about the connection, which no side said over it. */
export interface ConnectionEvent {
  readonly event: 'opened' | 'closed' | 'tls';
  readonly span: Span;
  readonly session?: string | undefined;
}

/** Where a range of an utterance's text stands in the file. */
export function locate(utterance: Utterance, from: number, to: number): Span {
  const { pieces, span } = utterance;
  if (pieces === undefined) return { start: span.start + from, end: span.start + to };
  const start = offsetOf(pieces, from, span);
  const end = to > from ? offsetOf(pieces, to - 1, span) + 1 : start;
  return { start, end: Math.min(Math.max(end, start), span.end) };
}

function offsetOf(pieces: readonly Piece[], at: number, span: Span): number {
  let found: Piece | undefined;
  for (const piece of pieces) {
    if (piece.at > at) break;
    found = piece;
  }
  return found === undefined ? span.start : Math.min(found.start + at - found.at, span.end);
}

/** Replaces a range of an utterance's text in the file; null where that range is not written there character by character. */
export function editUtterance(utterance: Utterance, from: number, to: number, text: string): Edit | null {
  const span = locate(utterance, from, to);
  const isVerbatim = span.end - span.start === to - from && (utterance.pieces === undefined || !/[<>&'"\\\r\n]/.test(text));
  return isVerbatim ? { span, text } : null;
}

/** The place in the file of each character of a range of an utterance's text. */
export function placesOf({ pieces, span }: Utterance, from: number, to: number): number[] {
  const places: number[] = [];
  let piece = -1;
  for (let at = from; at < to; at++) {
    while (pieces !== undefined && piece + 1 < pieces.length && (pieces[piece + 1]?.at ?? 0) <= at) piece++;
    const found = pieces?.[piece];
    places.push(found === undefined ? span.start + (pieces === undefined ? at : 0) : found.start + at - found.at);
  }
  return places;
}
