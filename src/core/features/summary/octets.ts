/** The octets that readers of logs look for. */
export const lineFeed = 10;
export const carriageReturn = 13;
export const space = 32;
export const quote = 34;
export const hash = 35;
export const closing = 41;
export const comma = 44;
export const hyphen = 45;
export const dot = 46;
export const colon = 58;
export const semicolon = 59;
export const less = 60;
export const equals = 61;
export const greater = 62;
export const at = 64;
export const opening = 91;
export const brace = 123;
export const bar = 124;

export function isDigit(octet: number | undefined): boolean {
  return octet !== undefined && octet >= 48 && octet <= 57;
}

/** Whether the octets at `start` spell an ASCII word. */
export function spells(octets: Uint8Array, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (octets[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** A number of two digits; -1 where there is none. */
export function twoDigits(octets: Uint8Array, start: number): number {
  const tens = octets[start] ?? 0;
  const ones = octets[start + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -1;
}

/** UTF-8 as text, without a platform's decoder; what is not UTF-8 is read one octet a character. */
export function textOf(octets: Uint8Array, start: number, end: number): string {
  let ascii = start;
  while (ascii < end && (octets[ascii] ?? 0) < 0x80) ascii++;
  let text = '';
  for (let i = start; i < ascii; i += 4096) text += String.fromCharCode(...octets.subarray(i, Math.min(ascii, i + 4096)));
  for (let i = ascii; i < end; ) {
    const first = octets[i] ?? 0;
    const more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    let point = more === 0 ? first : first & (0x3f >> more);
    let read = 1;
    for (; read <= more && i + read < end && ((octets[i + read] ?? 0) & 0xc0) === 0x80; read++) point = (point << 6) | ((octets[i + read] ?? 0) & 0x3f);
    const isWhole = read === more + 1 && point <= 0x10ffff;
    text += String.fromCodePoint(isWhole ? point : first);
    i += isWhole ? read : 1;
  }
  return text;
}

/** A text as UTF-8, without a platform's encoder. */
export function octetsOf(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) octets.push(point);
    else if (point < 0x800) octets.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) octets.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else octets.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
  }
  return Uint8Array.from(octets);
}
