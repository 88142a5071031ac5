import type { Piece } from '../../smtp/utterance.ts';
import { decodeUtf8 } from '../reading/utf-8.ts';
import type { Run } from '../reading/wire-lines.ts';
import { linesOf, offsetInRun, type Passage } from './passage.ts';

const digits = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (character, value) => [character, value]));

/**
 * A part's text without its transfer encoding (RFC 2045, section 6), UTF-8 put together, and where each run of it stands in the file. Octets of
 * another charset stand for themselves: codes, addresses and names are ASCII in all that mail is written in. Lines end in LF.
 */
export function decodePart(passage: Passage, encoding: string): Passage {
  const decode = encoding === 'quoted-printable' ? decodeQuotedPrintable : encoding === 'base64' ? decodeBase64Lines : null;
  if (decode === null) return passage;
  const run = decodeUtf8(decode(passage));
  return { run, from: 0, to: run.text.length };
}

/** RFC 2045, section 6.7. What is no valid escape stays as it is. */
function decodeQuotedPrintable(passage: Passage): Run {
  let text = '';
  const pieces: Piece[] = [];
  const { pieces: outer } = passage.run;
  const shift = outer[0]?.start ?? 0;
  const add = (part: string, at: number): void => {
    if (part === '') return;
    pieces.push({ at: text.length, start: shift + at });
    text += part;
  };
  for (const line of linesOf(passage)) {
    const content = line.text.trimEnd();
    const isSoft = content.endsWith('=');
    const body = isSoft ? content.slice(0, -1) : content;
    let from = 0;
    for (const match of body.matchAll(/=([0-9A-Fa-f]{2})/g)) {
      add(body.slice(from, match.index), line.at + from);
      add(String.fromCharCode(Number.parseInt(match[1] ?? '', 16)), line.at + match.index);
      from = match.index + 3;
    }
    add(body.slice(from), line.at + from);
    if (!isSoft) add('\n', line.at + line.text.length);
  }
  return { text, pieces: pieces.length === 0 ? [{ at: 0, start: shift + passage.from }] : pieces };
}

/** RFC 2045, section 6.8; three octets are told by four characters, so a run of the file is as near as an offset can get. */
function decodeBase64Lines(passage: Passage): Run {
  let text = '';
  const pieces: Piece[] = [];
  const shift = passage.run.pieces[0]?.start ?? 0;
  let bits = 0;
  let held = 0;
  for (const line of linesOf(passage)) {
    for (let i = 0; i < line.text.length; i++) {
      const value = digits.get(line.text.charAt(i));
      if (value === undefined) continue;
      bits = ((bits << 6) | value) & 0xffff;
      held += 6;
      if (held < 8) continue;
      held -= 8;
      pieces.push({ at: text.length, start: shift + line.at + i });
      text += String.fromCharCode((bits >> held) & 0xff);
    }
  }
  return { text, pieces: pieces.length === 0 ? [{ at: 0, start: shift + passage.from }] : pieces };
}

const encodedWord = /=\?([\w:.-]{1,40})(?:\*[\w-]{1,40})?\?([BbQq])\?([!->@-~]{0,2000})\?=(?:[ \t\r\n]+(?==\?))?/g;

/** A field's value without its encoded words (RFC 2047). */
export function decodeWords(run: Run): Run {
  if (!run.text.includes('=?')) return run;
  let text = '';
  const pieces: Piece[] = [];
  const offset = (at: number): number => offsetInRun(run.pieces, at);
  const copy = (from: number, to: number): void => {
    if (from >= to) return;
    pieces.push({ at: text.length, start: offset(from) });
    for (const piece of run.pieces) if (piece.at > from && piece.at < to) pieces.push({ at: text.length + piece.at - from, start: piece.start });
    text += run.text.slice(from, to);
  };
  let from = 0;
  for (const match of run.text.matchAll(encodedWord)) {
    copy(from, match.index);
    from = match.index + match[0].length;
    const payload = match[3] ?? '';
    const at = match.index + match[0].indexOf(`?${payload}?=`) + 1;
    const passage = { run: { text: payload.replaceAll('_', ' '), pieces: [{ at: 0, start: offset(at) }] }, from: 0, to: payload.length };
    const isBase64 = /b/i.test(match[2] ?? '');
    const word = isBase64 ? decodeBase64Lines({ ...passage, run: { ...passage.run, text: payload } }) : decodeQuotedPrintable({ ...passage, run: { ...passage.run, text: `${passage.run.text}=` }, to: payload.length + 1 });
    for (const piece of word.pieces) pieces.push({ at: text.length + piece.at, start: piece.start });
    text += word.text;
  }
  copy(from, run.text.length);
  return decodeUtf8({ text, pieces: pieces.length === 0 ? run.pieces : pieces });
}
