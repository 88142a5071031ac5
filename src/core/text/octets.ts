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

function isSurrogatePair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
