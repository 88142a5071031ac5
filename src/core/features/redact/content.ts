import type { SmtpDocument } from '../../document.ts';
import { placesOf, type Utterance } from '../../smtp/utterance.ts';
import { countOctets, type Encoding } from '../../text/octets.ts';
import type { Edit } from '../../text/span.ts';
import type { Cover } from './cover.ts';
import type { Hidden } from './secret.ts';

/** What stands for a letter or a digit, by the octets that it took: lengths, dots and the sizes of chunks stay what they were. */
const masks = ['', 'x', '\u00d7', '\uff58', '\u{1d5d1}'] as const;
/** The same in UTF-8, as literals escape it. */
const maskOctets: readonly (readonly number[])[] = [[], [0x78], [0xc3, 0x97], [0xef, 0xbd, 0x98], [0xf0, 0x9d, 0x97, 0x91]];
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const headerName = /^[!-9;-~]{1,78}:/;

/** The letters and digits of every message; header names, punctuation and lines stay. */
export function findContent(document: SmtpDocument, cover: Cover): Hidden[] {
  const found: Hidden[] = [];
  for (const { messages } of document.sessions) {
    let isHeader = true;
    for (const { kind, lines, exchange } of messages) {
      if (kind === 'data' || !/^BDAT/i.test(exchange.command?.verb ?? '')) isHeader = true;
      for (const line of lines) {
        if (line.text.trim() === '') isHeader = false;
        const from = isHeader ? (headerName.exec(line.text)?.[0].length ?? 0) : 0;
        const edits = maskLine(document, line, from, cover);
        if (edits.length > 0) found.push({ kind: 'content', span: { start: edits[0]?.span.start ?? 0, end: edits.at(-1)?.span.end ?? 0 }, edits });
      }
    }
  }
  return found;
}

function maskLine({ text, encoding }: SmtpDocument, utterance: Utterance, from: number, cover: Cover): Edit[] {
  const edits: { span: { start: number; end: number }; text: string }[] = [];
  const places = placesOf(utterance, 0, utterance.text.length);
  let at = 0;
  for (const character of utterance.text) {
    const place = places[at] ?? 0;
    const isMasked = at >= from && letterOrDigit.test(character);
    at += character.length;
    if (!isMasked) continue;
    const octets = countOctets(character, encoding);
    if (!text.startsWith(character, place)) {
      const dumped = cover.putOctet(place, 0x78);
      if (dumped !== null) edits.push(...(octets === 1 ? dumped : []));
      else edits.push(...maskEscape(text.slice(place, place + 16), place, octets));
      continue;
    }
    const dumped = cover.putOctet(place, 0x78);
    if (dumped !== null) {
      edits.push(...dumped);
      continue;
    }
    const mask = maskOf(octets, encoding);
    const last = edits.at(-1);
    if (last?.span.end === place) {
      last.span.end += character.length;
      last.text += mask;
    } else edits.push({ span: { start: place, end: place + character.length }, text: mask });
  }
  return edits.filter(({ span, text: masked }) => text.slice(span.start, span.end) !== masked).sort((a, b) => a.span.start - b.span.start);
}

function maskOf(octets: number, encoding: Encoding): string {
  return encoding === 'single-byte' ? 'x' : (masks[octets] ?? 'x');
}

/** `\xc3\xbc` or `\303\274`, octet by octet, or `\u00fc`. */
function maskEscape(source: string, start: number, octets: number): Edit[] {
  const own = maskOctets[octets] ?? [];
  const put = (length: number, text: string): Edit[] => [{ span: { start, end: start + length }, text }];
  const escaped = source.slice(0, 4 * octets);
  if (/^(?:\\x[0-9a-fA-F]{2})+$/.test(escaped)) return put(escaped.length, own.map((octet) => `\\x${octet.toString(16)}`).join(''));
  if (/^(?:\\[0-7]{3})+$/.test(escaped)) return put(escaped.length, own.map((octet) => `\\${octet.toString(8)}`).join(''));
  return /^\\u[0-9a-fA-F]{4}/.test(source) ? put(6, `\\u${(masks[octets] ?? 'x').charCodeAt(0).toString(16).padStart(4, '0')}`) : [];
}
