import type { Piece, Speaker, Utterance } from '../../smtp/utterance.ts';
import { decodeUtf8 } from './utf-8.ts';

/** A run of what went over the wire, and where each part of it stands in the file. */
export interface Run {
  readonly text: string;
  /** As in an utterance: sorted, the first at 0. */
  readonly pieces: readonly Piece[];
  /** Its octets are the wire's, line ends and all: a literal, a row of hex. Else the line ends in it were put there by a reader. */
  readonly isExact?: boolean;
}

/** One side of a connection, put together into lines from the runs in which a tool prints it: rows, segments, literals. */
export interface WireLines {
  /** Takes the next run and gives the lines that are complete with it. */
  readonly take: (run: Run) => Utterance[];
  /** The line that was still to come to its end when the file ended. */
  readonly end: () => Utterance[];
}

/** What is longer has no line ends: it is no dialogue. */
const longest = 100_000;

/** A lone line feed ends a line too, unless the tool prints line feeds that were none and says so by `lineEnd`. */
export function joinWireLines(speaker: Speaker, session: string, lineEnd: '\n' | '\r\n' = '\n'): WireLines {
  let text = '';
  let pieces: Piece[] = [];
  let isExact = false;

  const wireLines: WireLines = {
    end: () => (text === '' ? [] : wireLines.take({ text: lineEnd, pieces: [] })),
    take(run) {
      const lines: Utterance[] = [];
      const joint = text.length;
      isExact = run.isExact === true && (isExact || joint === 0);
      const ending = isExact ? '\n' : lineEnd;
      text += run.text;
      for (const { at, start } of run.pieces) pieces.push({ at: at + joint, start });
      let from = 0;
      let piece = 0;
      const cut = (to: number): Piece[] => {
        while (piece + 1 < pieces.length && (pieces[piece + 1]?.at ?? 0) <= from) piece++;
        const own: Piece[] = [];
        for (let i = piece; i < pieces.length; i++) {
          const { at, start } = pieces[i] ?? { at: to, start: 0 };
          if (at >= to && own.length > 0) break;
          own.push({ at: Math.max(0, at - from), start: start + Math.max(0, from - at) });
        }
        return own;
      };
      for (let feed = text.indexOf(ending, Math.max(0, joint - 1)); feed !== -1; feed = text.indexOf(ending, from)) {
        let end = feed;
        while (end > from && text[end - 1] === '\r') end--;
        const behind = feed + ending.length;
        lines.push(toUtterance(text.slice(from, end), cut(end), isExact ? text.slice(end, behind) : undefined));
        from = behind;
      }
      if (text.length - from > longest) {
        lines.push(toUtterance(text.slice(from), cut(text.length)));
        from = text.length;
      }
      if (from > 0) {
        pieces = from < text.length ? cut(text.length) : [];
        text = text.slice(from);
      }
      return lines;
    },
  };
  return wireLines;

  function toUtterance(octets: string, ownPieces: readonly Piece[], ownEnd?: string): Utterance {
    const { text: said, pieces: own } = decodeUtf8({ text: octets, pieces: ownPieces });
    const start = own[0]?.start ?? 0;
    const last = own.at(-1);
    const end = last === undefined ? start : last.start + said.length - last.at;
    return { speaker, span: { start, end: Math.max(start, end) }, text: said, pieces: own, ...(session === '' ? {} : { session }), ...(ownEnd === undefined ? {} : { lineEnd: ownEnd }) };
  }
}

/** A run that stands in the file as it is, with the line end that the tool left out. */
export function plainRun(text: string, start: number, lineEnd: '' | '\n' = '\n'): Run {
  return { text: text + lineEnd, pieces: [{ at: 0, start }] };
}
