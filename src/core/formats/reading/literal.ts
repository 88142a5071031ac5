import type { Piece } from '../../smtp/utterance.ts';
import type { Run } from './wire-lines.ts';

/** What a string literal stands for. */
export interface Literal extends Run {
  /** The offset in the source behind the closing quote; the source's length where it is cut off. */
  readonly end: number;
  readonly isClosed: boolean;
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', f: '\f', v: '\v', e: '\x1b' };

/**
 * Reads the literal of C, Python, Go or JSON whose opening quote stands at `open`; `base` is the source's offset in the file. Octets
 * escaped one by one are put together where they are UTF-8.
 */
export function readLiteral(source: string, open: number, base: number): Literal {
  const quote = source[open] ?? '"';
  const pieces: Piece[] = [{ at: 0, start: base + open + 1 }];
  let text = '';
  let plainFrom = open + 1;
  let at = open + 1;
  for (; at < source.length && source[at] !== quote; ) {
    if (source[at] !== '\\') {
      at++;
      continue;
    }
    text += source.slice(plainFrom, at);
    const [meaning, length] = readEscape(source, at);
    pieces.push({ at: text.length, start: base + at });
    text += meaning;
    at += length;
    plainFrom = at;
    pieces.push({ at: text.length, start: base + at });
  }
  text += source.slice(plainFrom, at);
  return { text, pieces, end: Math.min(at + 1, source.length), isClosed: at < source.length };
}

function readEscape(source: string, at: number): readonly [string, number] {
  const letter = source[at + 1] ?? '';
  const octet = readOctet(source, at);
  if (octet !== null) {
    const [first, length] = octet;
    const width = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    return (width > 1 && first < 0xf5 ? readUtf8(source, at, width) : null) ?? [String.fromCharCode(first), length];
  }
  const unicode = /^(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(source.slice(at + 1, at + 10));
  if (unicode !== null) {
    const code = Number.parseInt(unicode[1] ?? unicode[2] ?? '', 16);
    return [code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', 1 + unicode[0].length];
  }
  return [controls[letter] ?? letter, Math.min(2, source.length - at)];
}

/** `\x41` or `\101`, and how long it is. */
function readOctet(source: string, at: number): readonly [number, number] | null {
  const match = /^\\(?:x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2}))/.exec(source.slice(at, at + 4));
  if (match === null) return null;
  return [match[1] === undefined ? Number.parseInt(match[2] ?? '', 8) : Number.parseInt(match[1], 16), match[0].length];
}

function readUtf8(source: string, at: number, width: number): readonly [string, number] | null {
  let code = 0;
  let length = 0;
  for (let i = 0; i < width; i++) {
    const octet = readOctet(source, at + length);
    if (octet === null || (i > 0 && octet[0] >> 6 !== 2)) return null;
    code = i === 0 ? octet[0] & (0xff >> (width + 1)) : (code << 6) | (octet[0] & 0x3f);
    length += octet[1];
  }
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? [String.fromCodePoint(code), length] : null;
}
