import type { Progress } from '../../smtp/conversation.ts';
import type { Utterance } from '../../smtp/utterance.ts';

/**
 * Tools that hide credentials print the challenge and what became of it: the answer between them was given all the same. A 421
 * comes without one.
 */
export function withHiddenAnswer(utterance: Utterance, { turn, isReplyOpen, hasClient }: Progress): Utterance | readonly Utterance[] {
  const { speaker, text, span } = utterance;
  if (speaker === 'client' || !hasClient || turn !== 'credentials' || isReplyOpen || !/^[235]/.test(text)) return utterance;
  return [{ ...utterance, speaker: 'client', span: { start: span.start, end: span.start }, text: '', pieces: [] }, utterance];
}

/** Tools that show no message show no chunk either: what follows BDAT is the next command. */
export function withHiddenChunk(utterance: Utterance): Utterance {
  return utterance.speaker === 'client' && /^BDAT\b/i.test(utterance.text) ? { ...utterance, hidesContent: true } : utterance;
}
