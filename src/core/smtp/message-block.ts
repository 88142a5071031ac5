import type { Span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

/**
 * Lines of a message that a notation holds in one piece, none of which can be the lone dot. Most of a large file is message text that nobody
 * asks for: they are told apart when somebody does.
 */
export interface MessageBlock {
  readonly lines: () => readonly Utterance[];
  readonly span: Span;
  readonly session?: string | undefined;
  /** As printed by the tool. */
  readonly time?: string | undefined;
  /** What ended its last line on the wire. */
  readonly lineEnd: string;
}
