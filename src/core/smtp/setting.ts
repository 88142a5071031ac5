import type { SettingEntry } from '../catalogue/setting.ts';
import type { Span } from '../text/span.ts';
import type { LocatedEnhancedStatusCode } from './enhanced-status-code.ts';

/** One thing that a configuration sets, at its place in the file. */
export interface Setting {
  /** What the catalogue knows of it. */
  readonly entry: SettingEntry;
  /** From its name to the end of its value. */
  readonly span: Span;
  /** Where its name stands: the word that a hover explains. */
  readonly nameSpan: Span;
  /** As the program understands it: unfolded, without quotes. Empty for a word that stands by itself. */
  readonly value: string;
  /** Where the value stands in the file, quotes apart; empty where it is still to be typed, null where there is none. */
  readonly valueSpan: Span | null;
  /** The words of the value that are one of the entry's choices. */
  readonly chosen: readonly Chosen[];
  /** The replies in the value, in its order. */
  readonly replies: readonly ConfiguredReply[];
}

/** A word of a value that is one of `SettingEntry.choices`, or an EHLO keyword where its entry takes these. */
export interface Chosen {
  readonly value: string;
  readonly span: Span;
}

/** A reply, or a part of one, that a configuration has its program give or await. */
export interface ConfiguredReply {
  /** From the first of code, enhanced code and text to the text's end. */
  readonly span: Span;
  /** Three digits; null where the program adds it. */
  readonly code: string | null;
  readonly codeSpan: Span | null;
  readonly enhanced: LocatedEnhancedStatusCode | null;
  /** A code, or an enhanced code, that is meant as one and stands so that the program takes it for something else: behind a quote, before a hyphen, with a digit too many. */
  readonly untaken?: Span;
  /** What follows the codes, unfolded. */
  readonly text: string;
  readonly textSpan: Span;
  /** The text holds what the program fills in (`$sender_address`, `%s`): how long it will be is not known. */
  readonly isTemplate: boolean;
  /**
   * The verbs one of which it answers, as in `Command.verb`; `(connection)` for a greeting. Absent where that is not sure, and where it is what the setting's own replies answer.
   */
  readonly answers?: readonly string[];
}
