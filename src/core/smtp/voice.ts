import type { Span } from '../text/span.ts';
import type { Speaker, Utterance } from './utterance.ts';

/** What all that one side says in one session has in common. */
export interface Voice {
  readonly speaker: Speaker;
  readonly session: string | undefined;
  /** The text that utterances without pieces stand in; null where nobody holds it. */
  readonly source: string | null;
}

/**
 * An utterance to be kept with the document. Where the text stands in the file as it is, its offsets are enough: what a file of a
 * million lines costs is, for the greater part, moving what is kept out of the collector's way.
 */
export function keep(utterance: Utterance, voice: Voice): Utterance {
  if (!isQuotation(utterance, voice)) return utterance;
  return quote(voice, utterance.span.start, utterance.span.end, utterance.time);
}

/** Whether offsets and time are all that an utterance has of its own. */
export function isQuotation({ span, text, pieces, hidesContent }: Utterance, { source }: Voice): boolean {
  return source !== null && pieces === undefined && hidesContent !== true && span.end - span.start === text.length;
}

/** What stands at a range of the source, as said by its side. */
export function quote(voice: Voice, start: number, end: number, time: string | undefined): Utterance {
  return new Quotation(voice, start, end, time);
}

class Quotation implements Utterance {
  readonly time: string | undefined;
  private readonly voice: Voice;
  private readonly start: number;
  private readonly end: number;

  constructor(voice: Voice, start: number, end: number, time: string | undefined) {
    this.time = time;
    this.voice = voice;
    this.start = start;
    this.end = end;
  }

  get speaker(): Speaker {
    return this.voice.speaker;
  }

  get session(): string | undefined {
    return this.voice.session;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get text(): string {
    return (this.voice.source ?? '').slice(this.start, this.end);
  }
}
