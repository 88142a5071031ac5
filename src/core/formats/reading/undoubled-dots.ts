import type { Speaker, Utterance } from '../../smtp/utterance.ts';

/** Lines of a message that a tool prints before their first dot is doubled, so that a lone dot is the end only if the server speaks next. */
export interface UndoubledDots {
  /** Takes the next line and gives those of which it is known what went over the wire; `isMessage` where the client speaks message text. */
  readonly take: (utterance: Utterance, isMessage: boolean) => Utterance[];
  /** The last line was a lone dot. */
  readonly isUndecided: () => boolean;
  /** The dot after which the file ends. */
  readonly end: () => Utterance[];
}

export function undoubledDots(): UndoubledDots {
  let heldDot: Utterance | null = null;
  const release = (next: Speaker | null): Utterance[] => {
    const dot = heldDot;
    heldDot = null;
    if (dot === null) return [];
    return [next === 'client' ? doubled(dot) : dot];
  };
  return {
    take(utterance, isMessage) {
      const isText = utterance.speaker === 'client' && (heldDot !== null || isMessage);
      const before = release(utterance.speaker);
      if (!isText) return [...before, utterance];
      if (utterance.text === '.') heldDot = utterance;
      else before.push(utterance.text.startsWith('.') ? doubled(utterance) : utterance);
      return before;
    },
    isUndecided: () => heldDot !== null,
    end: () => release(null),
  };
}

/** As it went over the wire (RFC 5321, section 4.5.2). */
function doubled(utterance: Utterance): Utterance {
  const { start } = utterance.span;
  return { ...utterance, text: `.${utterance.text}`, pieces: [{ at: 0, start }, { at: 1, start }] };
}
