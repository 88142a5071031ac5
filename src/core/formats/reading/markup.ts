import type { Piece } from '../../smtp/utterance.ts';
import type { Run } from './wire-lines.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const token = /&(?:(lt|gt|amp|quot|apos|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));|<br ?\/?>\s?|<\/?(?:p|pre|div|span|code|li|td|tr|b|font)(?: [^<>]{0,200})?>/gi;

/** The text of a line of HTML, a break as a line feed; null where it shows no sign of HTML. */
export function readMarkup(text: string): Run | null {
  if (!/&(?:lt|gt|quot|#\d{2,5}|#x[0-9a-f]{2,4});|<br ?\/?>/i.test(text)) return null;
  let plain = '';
  let from = 0;
  const pieces: Piece[] = [{ at: 0, start: 0 }];
  for (const match of text.matchAll(token)) {
    plain += text.slice(from, match.index);
    const start = match.index;
    from = start + match[0].length;
    const meaning = readToken(match);
    if (meaning !== '') pieces.push({ at: plain.length, start });
    plain += meaning;
    pieces.push({ at: plain.length, start: from });
  }
  plain += text.slice(from);
  return { text: plain, pieces: pieces.filter(({ at }, i) => pieces[i + 1]?.at !== at) };
}

function readToken([whole, name, decimal, hex]: RegExpExecArray): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? '';
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : null;
  if (code !== null) return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  return /^<br/i.test(whole) ? '\n' : '';
}
