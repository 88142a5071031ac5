import { carriageReturn, lineFeed } from './octets.ts';

/** Finds ends of lines, four octets at a time: most of what a log's reader does is to look for them. */
export class LineEnds {
  #octets: Uint8Array = new Uint8Array(0);
  #words: Int32Array = new Int32Array(0);
  /** How far the octets begin behind a word's border. */
  #shift = 0;

  /** Looks through these octets from now on. */
  open(octets: Uint8Array): void {
    const { buffer, byteOffset, length } = octets;
    this.#octets = octets;
    this.#shift = byteOffset & 3;
    this.#words = new Int32Array(buffer, byteOffset - this.#shift, (this.#shift + length) >> 2);
  }

  /** The first LF or CR at or behind `from`; the length where there is none. */
  find(from: number): number {
    const octets = this.#octets;
    const shift = this.#shift;
    let i = from;
    for (; ((i + shift) & 3) !== 0; i++) if (isEnd(octets[i])) return i;
    const words = this.#words;
    for (let w = (i + shift) >> 2; w < words.length; w++) {
      const word = words[w] ?? 0;
      // Whether one of the four is below 14 (Warren, Hacker's Delight, section 6-1).
      if (((word - 0x0e0e0e0e) & ~word & 0x80808080) === 0) continue;
      for (i = w * 4 - shift; i < w * 4 - shift + 4; i++) if (isEnd(octets[i])) return i;
    }
    for (i = Math.max(from, words.length * 4 - shift); i < octets.length; i++) if (isEnd(octets[i])) return i;
    return octets.length;
  }
}

function isEnd(octet: number | undefined): boolean {
  return octet === lineFeed || octet === carriageReturn;
}
