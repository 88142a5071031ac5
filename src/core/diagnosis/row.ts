import type { Actor, Retry } from '../catalogue/entry.ts';
import type { Source } from '../catalogue/source.ts';
import type { Reason } from './why.ts';

/** What one speaker says, and what it means there. */
export interface Row {
  /**
   * The words, or several of which one must occur, with `|` between them: found anywhere in the reply, whatever the case and the blanks; `*`
   * stands for any run of characters.
   */
  readonly text: string;
  readonly reason: Reason;
  /** The cause in a sentence or two, for somebody who is stuck. */
  readonly meaning: string;
  /** What to do, in order. Absent where what the reason asks for is enough. */
  readonly steps?: readonly string[];
  /** Absent where it is who the reason usually asks. */
  readonly act?: Actor;
  /** Absent where it follows from the reply's class. */
  readonly retry?: Retry;
  /** Beginnings of the reply codes with which it must come, with `|` between them; a text without any reply code fits too. */
  readonly codes?: string;
  /** Beginnings of the enhanced codes with which it must come. */
  readonly enhanced?: string;
  /** The setting, table or ACL of the server that says it. */
  readonly causedBy?: string;
  /** Others say the same words: it counts only where the speaker is known otherwise. */
  readonly isShared?: true;
  /** The words leave another reading open, or the sources do not agree. */
  readonly isLikely?: true;
  /** Wins over rows that find more of their words. */
  readonly isFirst?: true;
  /** Absent where it is those of all rows of the speaker. */
  readonly sources?: readonly Source[];
}

type More = Omit<Row, 'text' | 'reason' | 'meaning' | 'isLikely'>;

/** A row whose words leave no other reading. */
export function says(text: string, reason: Reason, meaning: string, more: More = {}): Row {
  return { text, reason, meaning, ...more };
}

/** A row whose words leave another reading open, or about which the sources do not agree. */
export function suggests(text: string, reason: Reason, meaning: string, more: More = {}): Row {
  return { text, reason, meaning, isLikely: true, ...more };
}

/** The texts of a provider, a program, a filter or a block list, and how to know it. */
export interface SpeakerTexts {
  /** Its id in the catalogue. */
  readonly speaker: string;
  readonly kind: 'provider' | 'program' | 'filter' | 'list';
  /** Domains of its hosts, with `|` between them. */
  readonly hosts?: string;
  /** What its greeting says, as in `Row.text`. */
  readonly greetings?: string;
  /** What a reply of it holds, as in `Row.text`. */
  readonly marks?: string;
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
}

type Clues = Pick<SpeakerTexts, 'hosts' | 'greetings' | 'marks'>;

export function provider(speaker: string, sources: readonly Source[], clues: Clues, rows: readonly Row[]): SpeakerTexts {
  return { speaker, kind: 'provider', sources, ...clues, rows };
}

export function program(speaker: string, sources: readonly Source[], clues: Clues, rows: readonly Row[]): SpeakerTexts {
  return { speaker, kind: 'program', sources, ...clues, rows };
}

export function filter(speaker: string, sources: readonly Source[], clues: Clues, rows: readonly Row[]): SpeakerTexts {
  return { speaker, kind: 'filter', sources, ...clues, rows };
}

export function list(speaker: string, sources: readonly Source[], clues: Clues, rows: readonly Row[]): SpeakerTexts {
  return { speaker, kind: 'list', sources, ...clues, rows };
}
