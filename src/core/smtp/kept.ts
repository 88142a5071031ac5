import type { Encoding } from '../text/octets.ts';
import type { Utterance } from './utterance.ts';
import { isQuotation, quote, type Voice } from './voice.ts';

/**
 * What was said, as it is kept with the document. Where the text stands in the file as it is, its offsets are enough, and the utterance is
 * made again when somebody asks: what a file of a million lines costs is, for the greater part, moving what is kept out of the
 * collector's way.
 */
export class Kept {
  /** What was asked for last is asked for again at once, by each of a rule's conditions. */
  static #last: Kept | null = null;
  static #made: Utterance | null = null;
  /** The utterance itself where offsets do not tell all of it. */
  readonly #whole: Utterance | null;
  readonly #voice: Voice;
  readonly #start: number;
  readonly #end: number;
  readonly #time: string | undefined;

  constructor(utterance: Utterance, voice: Voice) {
    this.#whole = isQuotation(utterance, voice) ? null : utterance;
    this.#voice = voice;
    this.#start = utterance.span.start;
    this.#end = utterance.span.end;
    this.#time = utterance.time;
  }

  get utterance(): Utterance {
    if (this.#whole !== null) return this.#whole;
    if (Kept.#last === this && Kept.#made !== null) return Kept.#made;
    Kept.#last = this;
    return (Kept.#made = quote(this.#voice, this.#start, this.#end, this.#time));
  }

  protected get encoding(): Encoding {
    return this.#voice.encoding;
  }
}
