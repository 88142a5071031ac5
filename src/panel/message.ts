import type { Comparison } from '../core/index.ts';

/** What the host sends to the page whenever there is something new to show. */
export interface PanelMessage {
  readonly comparison: Comparison;
  readonly labels: PanelLabels;
  /** What may be typed into a code's field. */
  readonly codes: readonly { readonly code: string; readonly title: string }[];
}

/** The page's own words. */
export interface PanelLabels {
  readonly change: string;
  readonly swap: string;
  readonly copy: string;
  readonly copied: string;
  readonly when: string;
  readonly fix: string;
  readonly receiver: string;
  readonly differences: string;
  readonly aspect: string;
  readonly choose: string;
  readonly sources: string;
  /** With `{0}` where the date stands. */
  readonly checked: string;
}
