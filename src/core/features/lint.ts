import { rules } from '../rules/index.ts';
import type { Problem, Rule, Severity } from '../rules/rule.ts';
import type { SmtpDocument } from '../document.ts';

/** A problem with its rule's name and the weight that the user gives it. */
export interface Finding extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What the user decided for some rules, by id; the others keep their own severity. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Everything that is wrong with a document, in the order of the text. */
export function lint(document: SmtpDocument, settings: RuleSettings = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const problem of rule.check(document)) findings.push({ ...problem, rule, severity });
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
