import type { Encoding } from '../text/octets.ts';
import type { Speaker, Utterance } from './utterance.ts';
import { isQuotation, quote, type Voice } from './voice.ts';

/**
 * What was said, as it is kept with the document. Where the text stands in the file as it is, its offsets are enough, and the utterance is
 * made again when somebody asks: what a file of a million lines costs is, for the greater part, moving what is kept out of the
 * collector's way.
 */
export abstract class Kept {
  /** What was asked for last is asked for again at once, by each of a rule's conditions. */
  static #last: Kept | null = null;
  static #made: Utterance | null = null;
  /** With the utterance itself where offsets do not tell all of it: one field for both, since each is paid for with every line. */
  readonly #origin: Voice | Whole;
  readonly #start: number;
  readonly #end: number;
  readonly #time: string | undefined;

  constructor(utterance: Utterance, voice: Voice) {
    this.#origin = isQuotation(utterance, voice) ? voice : { utterance, voice };
    this.#start = utterance.span.start;
    this.#end = utterance.span.end;
    this.#time = utterance.time;
  }

  get utterance(): Utterance {
    const origin = this.#origin;
    if ('utterance' in origin) return origin.utterance;
    if (Kept.#last === this && Kept.#made !== null) return Kept.#made;
    Kept.#last = this;
    return (Kept.#made = quote(origin, this.speaker, this.#start, this.#end, this.#time));
  }

  protected abstract get speaker(): Speaker;

  protected get encoding(): Encoding {
    return ('utterance' in this.#origin ? this.#origin.voice : this.#origin).encoding;
  }
}

interface Whole {
  readonly utterance: Utterance;
  readonly voice: Voice;
}
