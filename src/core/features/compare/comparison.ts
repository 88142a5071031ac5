import type { Explanation } from '../explain/explanation.ts';

/** Codes side by side: what each means, how they differ, which to use when. */
export interface Comparison {
  readonly title: string;
  readonly items: readonly Explanation[];
  /** One paragraph on what the items have in common and what sets them apart. */
  readonly summary: string;
  /** Hand-written words on codes that people confuse; empty where nobody wrote any. */
  readonly advice: readonly string[];
  /** Only what differs. */
  readonly differences: readonly Difference[];
  /** Sentences for who writes a server and for who received the reply. */
  readonly choose: readonly string[];
}

/** One aspect and its value for each item, in the items' order. */
export interface Difference {
  readonly aspect: string;
  readonly values: readonly string[];
}
