import type { Encoding } from '../text/octets.ts';
import type { Speaker, Utterance } from './utterance.ts';

/** What all that one side says in one session has in common. */
export interface Voice {
  readonly speaker: Speaker;
  readonly session: string | undefined;
  readonly encoding: Encoding;
  /** The text that utterances without pieces stand in; null where nobody holds it. */
  readonly source: string | null;
  /** As in most of its utterances. */
  readonly lineEnd: string | undefined;
}

/** The two sides of all sessions of one name. */
export class Voices {
  readonly client: Voice;
  readonly server: Voice;
  #withLineEnds: Voices | null = null;

  /** `source` is the text that is read, where the caller holds it. */
  constructor(session: string | null, encoding: Encoding, source: string | null = null, lineEnd?: string) {
    const common = { session: session ?? undefined, encoding, source, lineEnd };
    this.client = { speaker: 'client', ...common };
    this.server = { speaker: 'server', ...common };
  }

  /** The same where the notation keeps the wire's line ends: nearly all are CRLF then. */
  get withLineEnds(): Voices {
    const { session = null, encoding, source, lineEnd } = this.client;
    return lineEnd === undefined ? (this.#withLineEnds ??= new Voices(session, encoding, source, '\r\n')) : this;
  }
}

/** Whether offsets and time are all that an utterance has of its own. */
export function isQuotation({ span, text, pieces, hidesContent, lineEnd }: Utterance, { source, lineEnd: usual }: Voice): boolean {
  return source !== null && pieces === undefined && hidesContent !== true && lineEnd === usual && span.end - span.start === text.length;
}

/** What stands at a range of the source, as said by its side. */
export function quote({ speaker, session, source, lineEnd }: Voice, start: number, end: number, time: string | undefined): Utterance {
  const text = (source ?? '').slice(start, end);
  return lineEnd === undefined ? { speaker, span: { start, end }, text, session, time } : { speaker, span: { start, end }, text, session, time, lineEnd };
}
