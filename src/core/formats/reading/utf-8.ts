import type { Piece } from '../../smtp/utterance.ts';
import type { Run } from './wire-lines.ts';

const sequence =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** Whether octets that stand for themselves may be UTF-8. */
export function holdsUtf8(text: string): boolean {
  return /[\u00c2-\u00f4][\u0080-\u00bf]/.test(text);
}

/** Puts octets that stand for themselves together where they are UTF-8, and keeps count of where they stand. */
export function decodeUtf8(run: Run): Run {
  if (!holdsUtf8(run.text)) return run;
  const whole: Piece[] = [];
  let text = '';
  let from = 0;
  let next = 0;
  const locate = (at: number): number => {
    while (next + 1 < run.pieces.length && (run.pieces[next + 1]?.at ?? 0) <= at) next++;
    const piece = run.pieces[next] ?? { at: 0, start: 0 };
    return piece.start + at - piece.at;
  };
  const copy = (to: number): void => {
    for (let at = from; at < to; ) {
      const start = locate(at);
      const end = Math.min(to, run.pieces[next + 1]?.at ?? to);
      whole.push({ at: text.length, start });
      text += run.text.slice(at, end);
      at = end;
    }
  };
  for (const match of run.text.matchAll(sequence)) {
    copy(match.index);
    whole.push({ at: text.length, start: locate(match.index) });
    text += decodeSequence(match[0]);
    from = match.index + match[0].length;
  }
  copy(run.text.length);
  return { text, pieces: whole };
}

function decodeSequence(octets: string): string {
  let code = octets.charCodeAt(0) & (0xff >> (octets.length + 1));
  for (let i = 1; i < octets.length; i++) code = (code << 6) | (octets.charCodeAt(i) & 0x3f);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
