import { bar, brace, colon, isDigit, less, greater, hyphen, opening, space, twoDigits } from './octets.ts';

/** How far a container's name may reach. */
const longestName = 64;

/**
 * Reads what stands in front of a log's message: a container's `name | `, a priority `<22>`, a time (RFC 3164, ISO 8601, seconds since 1970,
 * TAI64N), host and tag as syslog and the journal write them, or the fields of RFC 5424. Nothing of it must be there.
 */
export class Head {
  /** By the log's own clock; UTC where the time is a number; -1 where there is none. */
  hour = -1;
  /** Where the tag (`postfix/smtp`) stands, without process id and colon; an empty range where there is none. */
  tag = 0;
  tagEnd = 0;
  /** Where the message begins. */
  message = 0;
  /** The time is followed by a comma, as in a table. */
  isTable = false;

  read(octets: Uint8Array, start: number, end: number): void {
    this.tag = this.tagEnd = 0;
    this.hour = -1;
    this.isTable = false;
    let p = start;
    let isRfc5424 = false;
    if (octets[p] === less) {
      const close = skipDigits(octets, p + 1, end);
      if (octets[close] === greater && close > p + 1) {
        p = close + 1;
        isRfc5424 = isDigit(octets[p]) && octets[p + 1] === space;
        if (isRfc5424) p += 2;
      }
    }
    const afterTime = this.#readTime(octets, p, end);
    if (afterTime === p && !isRfc5424) {
      const name = endOfContainer(octets, start, end);
      if (name < 0) this.#readTag(octets, start, end, false);
      else this.read(octets, name, end);
      return;
    }
    if (octets[afterTime] !== space) {
      this.message = afterTime;
      return;
    }
    p = afterTime + 1;
    if (octets[p] === space) p++;
    if (isRfc5424) this.#readFields(octets, p, end);
    else this.#readTag(octets, p, end, true);
  }

  /** Where the time ends; `p` itself where there is none. */
  #readTime(octets: Uint8Array, p: number, end: number): number {
    const first = octets[p] ?? 0;
    if (end - p < 16) return p;
    if (octets[p + 3] === space && octets[p + 6] === space && octets[p + 9] === colon && octets[p + 12] === colon && first > 64) {
      this.hour = twoDigits(octets, p + 7);
      return p + 15;
    }
    if (octets[p + 4] === hyphen && octets[p + 7] === hyphen && octets[p + 13] === colon && isDigit(first) && (octets[p + 10] === 84 || octets[p + 10] === space)) {
      this.hour = twoDigits(octets, p + 11);
      let i = p + 16;
      while (i < end && octets[i] !== space && octets[i] !== 44 && i < p + 40) i++;
      this.isTable = octets[i] === 44;
      return i;
    }
    if (first === 64 && octets[p + 1] === 52 && p + 25 <= end) return this.#readTai(octets, p, end);
    if (first === 49 && octets[p + 10] !== undefined && skipDigits(octets, p, end) === p + 10) return this.#readSeconds(octets, p, end);
    return p;
  }

  /** TAI64N: 16 hexadecimal digits of seconds, of which the last eight count since 1970 plus ten. */
  #readTai(octets: Uint8Array, p: number, end: number): number {
    let i = p + 1;
    let seconds = 0;
    for (; i < end && octets[i] !== space; i++) {
      const octet = octets[i] ?? 0;
      const digit = isDigit(octet) ? octet - 48 : octet >= 97 && octet <= 102 ? octet - 87 : -1;
      if (digit < 0 || i > p + 24) return p;
      if (i >= p + 9 && i < p + 17) seconds = seconds * 16 + digit;
    }
    this.hour = Math.floor((seconds - 10) / 3600) % 24;
    return i;
  }

  #readSeconds(octets: Uint8Array, p: number, end: number): number {
    let seconds = 0;
    for (let i = p; i < p + 10; i++) seconds = seconds * 10 + (octets[i] ?? 48) - 48;
    const after = octets[p + 10] === 46 ? skipDigits(octets, p + 11, end) : p + 10;
    if (octets[after] !== space) return p;
    this.hour = Math.floor(seconds / 3600) % 24;
    return after;
  }

  /** `host tag[pid]: message`, or without a host; where neither is there, all is message. */
  #readTag(octets: Uint8Array, p: number, end: number, hasTime: boolean): void {
    this.message = p;
    let start = p;
    for (let words = 0; words < 2; words++) {
      let i = start;
      while (i < end && octets[i] !== space) i++;
      // `[pid]:`, `{…:` and qmail's `delivery 7:` are none.
      if (i > start && octets[i - 1] === colon && octets[start] !== opening && octets[start] !== brace && !isDigit(octets[start])) {
        let tagEnd = start;
        while (tagEnd < i - 1 && octets[tagEnd] !== opening) tagEnd++;
        // Without a time only a tag with its process id is one: `warning: ` and a queue id are words of the message.
        if (!hasTime && octets[tagEnd] !== opening) return;
        this.tag = start;
        this.tagEnd = tagEnd;
        this.message = Math.min(i + 1, end);
        return;
      }
      start = i + 1;
    }
  }

  /** `host app pid msgid structured-data message` (RFC 5424, section 6). */
  #readFields(octets: Uint8Array, p: number, end: number): void {
    let i = p;
    for (let field = 0; field < 4; field++) {
      const start = i;
      while (i < end && octets[i] !== space) i++;
      if (field === 1) [this.tag, this.tagEnd] = [start, i];
      i++;
    }
    if (octets[i] === opening) while (i < end && !(octets[i] === 93 && octets[i + 1] !== opening && octets[i - 1] !== 92)) i++;
    i++;
    while (i < end && octets[i] === space) i++;
    this.message = Math.min(i, end);
  }
}

/** Where the line goes on after `name | `; -1 where it does not begin so. */
function endOfContainer(octets: Uint8Array, start: number, end: number): number {
  const last = Math.min(end - 1, start + longestName);
  for (let i = start + 1; i < last; i++) if (octets[i] === bar && octets[i - 1] === space && octets[i + 1] === space) return i + 2;
  return -1;
}

function skipDigits(octets: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(octets[i])) i++;
  return i;
}
