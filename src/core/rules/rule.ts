import type { Source } from '../catalogue/source.ts';
import type { SmtpDocument } from '../document.ts';
import type { Edit, Span } from '../text/span.ts';

/** How much a finding matters: broken, doubtful, worth knowing, or merely unusual. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a rule looks at; also the name of its folder. */
export type RuleGroup = 'lines' | 'replies' | 'sequence' | 'arguments' | 'extensions' | 'security' | 'habits' | 'configuration';

/** What a rule finds: where, and in a message short enough to be read beside the line. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** What brought it about: the EHLO reply that lacks AUTH, the MAIL that was refused. */
  readonly related?: readonly RelatedPlace[];
  /** The likeliest first. */
  readonly fixes?: readonly Fix[];
}

export interface RelatedPlace {
  readonly span: Span;
  /** A few words: `The last EHLO reply`. */
  readonly message: string;
}

/** A way to put a problem right, as data: a host applies it. */
export interface Fix {
  /** In the imperative, a few words: `Remove the space`. */
  readonly title: string;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
  /** There is no second reading of what was meant: «fix all» may apply it unseen. */
  readonly isSafe: boolean;
}

/** One defect of SMTP that can be told from a document. It yields; it never reports and knows neither settings nor editors. */
export interface Rule {
  /** Names the defect; also the name of its file, its test, its page in docs/rules, and its diagnostic's code. */
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  /** What it is in the preset `recommended`. */
  readonly severity: Severity;
  readonly source: Source;
  /** What it finds is obsolete: editors strike it through. */
  readonly isDeprecation?: true;
  readonly check: (document: SmtpDocument) => Iterable<Problem>;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
