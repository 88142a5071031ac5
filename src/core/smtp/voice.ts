import type { Encoding } from '../text/octets.ts';
import type { Speaker, Utterance } from './utterance.ts';

/** What all that is said in one session has in common. */
export interface Voice {
  readonly session: string | undefined;
  readonly encoding: Encoding;
  /** The text that utterances without pieces stand in; null where nobody holds it. */
  readonly source: string | null;
  /** As in most of its utterances. */
  readonly lineEnd: string | undefined;
}

/** Whether offsets, speaker and time are all that an utterance has of its own. */
export function isQuotation({ span, text, pieces, hidesContent, lineEnd }: Utterance, { source, lineEnd: usual }: Voice): boolean {
  return source !== null && pieces === undefined && hidesContent !== true && lineEnd === usual && span.end - span.start === text.length;
}

/** What stands at a range of the source, as said by one side. */
export function quote({ session, source, lineEnd }: Voice, speaker: Speaker, start: number, end: number, time: string | undefined): Utterance {
  const text = (source ?? '').slice(start, end);
  return lineEnd === undefined ? { speaker, span: { start, end }, text, session, time } : { speaker, span: { start, end }, text, session, time, lineEnd };
}
