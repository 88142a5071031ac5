import type { Source } from './source.ts';

/** A word or a phrase with which a mail server's log says what happened. */
export interface LogWordEntry {
  /** kebab-case, stable. */
  readonly id: string;
  /** Which logs say it: ids of formats. */
  readonly formats: readonly string[];
  /** The phrase in a line, as a regular expression's source; what it matches is what is explained. No part of it may match another's start again and again. */
  readonly shape: string;
  /** At most a dozen words. */
  readonly verdict: string;
  readonly meaning: string;
  /** What to do about it, where anything is to be done. */
  readonly fix: readonly string[];
  /** The parameters behind it, the one that decides first: names of `SettingEntry` of the program that writes the log. */
  readonly settings?: readonly string[];
  readonly sources: readonly Source[];
}
