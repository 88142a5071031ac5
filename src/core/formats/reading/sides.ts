import type { Speaker } from '../../smtp/utterance.ts';
import { isCommand, replyShape } from './shape.ts';

/**
 * Which of a notation's two marks is the server's, where the tool may be either side of the connection: learnt, connection by
 * connection, from the first line that only one side can have said.
 */
export interface Sides {
  /** Null as long as nothing settles it. */
  readonly speaker: (connection: string, mark: string, said: string) => Speaker | null;
  /** What the tool itself says about a mark. */
  readonly settle: (connection: string, mark: string, speaker: Speaker) => void;
  readonly forget: (connection: string) => void;
}

export function learnSides(): Sides {
  const known = new Map<string, { readonly mark: string; readonly speaker: Speaker }>();
  const settle = (connection: string, mark: string, speaker: Speaker): void => {
    const one = known.get(connection);
    if (one?.mark !== mark || one.speaker !== speaker) known.set(connection, { mark, speaker });
  };
  return {
    speaker(connection, mark, said) {
      const one = known.get(connection);
      if (one !== undefined) return one.mark === mark ? one.speaker : otherSide(one.speaker);
      const speaker = replyShape.test(said) ? 'server' : isCommand(said.trimEnd()) ? 'client' : null;
      if (speaker !== null) settle(connection, mark, speaker);
      return speaker;
    },
    settle,
    forget: (connection) => void known.delete(connection),
  };
}

export function otherSide(speaker: Speaker): Speaker {
  return speaker === 'client' ? 'server' : 'client';
}
