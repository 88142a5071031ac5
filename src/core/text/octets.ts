/** How a text lies on disk: one octet for each character below 256 where it could not be read as UTF-8, else UTF-8. */
export type Encoding = 'utf-8' | 'single-byte';

/** The number of octets that a text takes on the wire or on disk. A lone surrogate counts three, as its replacement character does. */
export function countOctets(text: string, encoding: Encoding = 'utf-8'): number {
  if (encoding === 'single-byte') return text.length;
  let octets = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) octets += 1;
    else if (isSurrogatePair(text, i)) {
      octets += 2;
      i++;
    } else octets += 2;
  }
  return octets;
}

/** The offset at which the text's first `limit` octets end; a character that would be cut lies after it. */
export function offsetAfterOctets(text: string, limit: number, encoding: Encoding = 'utf-8'): number {
  if (encoding === 'single-byte') return Math.min(limit, text.length);
  let octets = 0;
  for (let i = 0; i < text.length; ) {
    const width = isSurrogatePair(text, i) ? 2 : 1;
    octets += countOctets(text.slice(i, i + width));
    if (octets > limit) return i;
    i += width;
  }
  return text.length;
}

/** The octets of a text as UTF-8, one character each. */
export function encodeUtf8(text: string): string {
  let octets = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const tail = (shift: number): string => String.fromCharCode(0x80 | ((code >> shift) & 0x3f));
    if (code < 0x80) octets += character;
    else if (code < 0x800) octets += String.fromCharCode(0xc0 | (code >> 6)) + tail(0);
    else if (code < 0x10000) octets += String.fromCharCode(0xe0 | (code >> 12)) + tail(6) + tail(0);
    else octets += String.fromCharCode(0xf0 | (code >> 18)) + tail(12) + tail(6) + tail(0);
  }
  return octets;
}

/** The text that octets, one character each, are in UTF-8; null where they are not valid. */
export function decodeUtf8(octets: string): string | null {
  try {
    return decodeURIComponent(octets.replace(/[^A-Za-z0-9]/g, (octet) => `%${octet.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    return null;
  }
}

function isSurrogatePair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
