import type { Source } from '../catalogue/source.ts';
import type { SmtpDocument } from '../document.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule finds: where, and in a message short enough to be read beside the line. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** One defect of SMTP that can be told from a document. It yields; it never reports and knows neither settings nor editors. */
export interface Rule {
  /** Names the defect; also the name of its file, its test, its page in docs/rules, and its diagnostic's code. */
  readonly id: string;
  readonly title: string;
  /** What it is unless the user decides otherwise. */
  readonly severity: Severity;
  readonly source: Source;
  readonly check: (document: SmtpDocument) => Iterable<Problem>;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
