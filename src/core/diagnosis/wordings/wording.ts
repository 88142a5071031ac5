import type { Actor, Retry } from '../../catalogue/entry.ts';
import type { Reason } from '../why.ts';

/** Words that many systems use for one reason. */
export interface Wording {
  readonly reason: Reason;
  /**
   * Beginnings of words or phrases, as in `ReplyWords.words`, with `|` between them. One of each text must occur, near one another and in any
   * order. A blank at the end of a phrase asks for the whole word.
   */
  readonly says: readonly string[];
  /** Where one of these occurs anywhere, it means something else. */
  readonly unless?: string;
  /** Beginnings of the reply codes with which it counts; a text without any reply code fits too. */
  readonly codes?: string;
  /** Beginnings of the enhanced codes with which it counts. */
  readonly enhanced?: string;
  readonly act?: Actor;
  readonly retry?: Retry;
  /** Says so little that an enhanced code is to be believed first. */
  readonly isVague?: true;
}
