import type { Setting } from '../../smtp/setting.ts';

/**
 * How strongly a text speaks for a format: `against`, `fits` (nothing against it), `plain` (it would do with a name that others use too),
 * `unmistakable` (no other file reads so, whatever its name).
 */
export type Likeness = 'against' | 'fits' | 'plain' | 'unmistakable';

/** One kind of configuration file. */
export interface ConfigFormat {
  readonly id: string;
  readonly title: string;
  readonly kind: 'config';
  /** Nothing in it went over the wire. */
  readonly keeps?: never;
  readonly isMeasured?: never;
  /** What the reader was held against: the versions whose files were read, or their documentation. */
  readonly checked: string;
  /** What is explained and what is checked, in a few words each, for the README. */
  readonly explains: string;
  readonly checks: string;
  /**
   * Paths that only such files have, with `*` for any run of characters: `main.cf`, `postfix/access`. They fit the end of a path, from a
   * folder's beginning on. The text must not be against it.
   */
  readonly files: readonly string[];
  /** Names that other programs use too: the text must be plain. */
  readonly candidates?: readonly string[];
  /** Looks at no more than a text's head. */
  readonly likeness: (text: string) => Likeness;
  /** Files that belong together, each a text with « and » around its replies: documentation and test at once. */
  readonly samples: readonly ConfigSample[];
  /** Reads a whole text, in its order. Never fails; what it does not know it leaves out. The path is the host's, where it knows one. */
  readonly read: (text: string, path?: string) => readonly Setting[];
}

/** A file as its format names it, and its lines. */
export type ConfigSample = readonly [path: string, ...lines: readonly string[]];

export function defineConfigFormat(format: Omit<ConfigFormat, 'kind'>): ConfigFormat {
  return { ...format, kind: 'config' };
}
