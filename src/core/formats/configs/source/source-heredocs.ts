import type { Span } from '../../../text/span.ts';

/** Texts that begin on the line below `<<NAME` and end above a line that is the name. */
export class Heredocs {
  readonly #text: string;
  /** A shift to the left looks the same: after so many that were none, nothing is looked for. */
  #vain = 0;

  constructor(text: string) {
    this.#text = text;
  }

  bodyOf(token: string, from: number): Span | null {
    const name = /[A-Z_]{2,40}$/.exec(token)?.[0] ?? '';
    const start = this.#text.indexOf('\n', from) + 1;
    if (start === 0 || this.#vain > 50) return null;
    const window = this.#text.slice(start, start + 20_000);
    let at = window.indexOf(name);
    while (at !== -1) {
      const lead = window.lastIndexOf('\n', at - 1) + 1;
      if (at === 0 || window.slice(lead, at).trim() === '') return { start, end: start + Math.max(0, lead - 1) };
      at = window.indexOf(name, at + name.length);
    }
    this.#vain++;
    return null;
  }
}
