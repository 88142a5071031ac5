import type { SmtpDocument } from '../document.ts';
import { rules } from '../rules/index.ts';
import type { Problem, Rule, Severity } from '../rules/rule.ts';
import { fitsPattern } from '../text/pattern.ts';
import { overlaps, type Edit } from '../text/span.ts';

/** A problem with its rule's name and the weight that the user gives it. */
export interface Finding extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What the rules are unless one is decided on by itself: as the rules' authors think, a degree stricter, or none at all. */
export type Preset = 'recommended' | 'strict' | 'off';

export const presets: readonly Preset[] = ['recommended', 'strict', 'off'];
export const severities: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** What the user decided for some rules, by id; the others keep what the preset gives them. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Findings that the user has seen and does not want to see again: all of a file, or those on a line that reads so. */
export interface Ignored {
  /** Ids of rules; absent for all of them. */
  readonly rules?: readonly string[];
  /** The text of the line that the finding begins on, with `*` for any run of characters; absent for every line. */
  readonly line?: string;
}

export interface LintSettings {
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly ignore?: readonly Ignored[];
}

const stricter: Readonly<Record<Severity, Severity>> = { hint: 'info', info: 'warning', warning: 'error', error: 'error' };

/** How much a rule's findings matter under these settings. */
export function severityOf(rule: Rule, { preset = 'recommended', rules: decided = {} }: LintSettings): Severity | 'off' {
  const own = decided[rule.id];
  if (own !== undefined) return own;
  return preset === 'off' ? 'off' : preset === 'strict' ? stricter[rule.severity] : rule.severity;
}

/** Everything that is wrong with a document, in the order of the text. A log and a bounce are evidence: nothing is to be mended in them. */
export function lint(document: SmtpDocument, settings: LintSettings = {}): Finding[] {
  const findings: Finding[] = [];
  const isEvidence = document.format !== null && document.format.kind !== 'transcript' && document.format.kind !== 'config';
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    if (severity === 'off') continue;
    for (const problem of rule.check(document)) {
      const finding = { ...problem, ...(isEvidence ? { fixes: [] } : {}), rule, severity };
      if (!isIgnored(finding, document, settings.ignore ?? [])) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The edits of every fix that may be applied unseen, in the order of the text; of two that overlap, the first finding's. */
export function fixAll(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes = [] } of findings) {
    const fix = fixes.find(({ isSafe }) => isSafe);
    if (fix === undefined || fix.edits.some((edit) => collides(chosen, edit))) continue;
    for (const edit of fix.edits) chosen.splice(placeOf(chosen, edit), 0, edit);
  }
  return chosen;
}

function collides(sorted: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(sorted, edit);
  return [sorted[place - 1], sorted[place]].some((other) => other !== undefined && overlaps(edit.span, other.span));
}

/** Where an edit belongs among others that are sorted by their start. */
function placeOf(sorted: readonly Edit[], { span }: Edit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The whole line that a finding begins on. */
export function lineOf({ text, lines }: SmtpDocument, offset: number): string {
  const { line } = lines.positionAt(offset);
  const start = lines.startOfLine(line);
  const next = lines.startOfLine(line + 1);
  return text.slice(start, next > start ? next : text.length).replace(/[\r\n]+$/, '');
}

function isIgnored({ rule, span }: Finding, document: SmtpDocument, ignored: readonly Ignored[]): boolean {
  return ignored.some(({ rules: ids, line }) => {
    if (ids !== undefined && !ids.includes(rule.id)) return false;
    return line === undefined || fitsPattern(line.trim(), lineOf(document, span.start).trim());
  });
}
