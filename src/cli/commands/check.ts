import { lint, type Finding, type LintSettings, type SmtpDocument, type Span } from '../../core/index.ts';
import { readInputs, splitFences, type Input, type InputOptions } from '../input.ts';
import { sarifLog } from '../sarif.ts';
import { Settings } from '../settings.ts';

export interface CheckOptions extends InputOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly rule: readonly string[];
  readonly config?: string;
}

/** Lines and columns start at 1, columns and lengths count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
}

/** A finding as the JSON output and the others show it. */
export interface LocatedFinding extends Place {
  readonly file: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly url: string | null;
  readonly fixable: boolean;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly isSafe: boolean; readonly edits: readonly (Place & { readonly text: string })[] }[];
}

export function check(files: readonly string[], options: CheckOptions): { output: string; status: number } {
  const settings = new Settings(options.config, options.rule);
  const findings: LocatedFinding[] = [];
  for (const input of readInputs(files, options, settings)) {
    for (const part of splitFences(input, options)) findings.push(...findIn(part, settings.for(part.file)));
  }
  const status = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (options.sarif === true) return { output: JSON.stringify(sarifLog(findings), null, 2), status };
  if (options.json === true) return { output: JSON.stringify(findings, null, 2), status };
  return { output: findings.map(describe).join('\n'), status };
}

function findIn({ file, document }: Input, settings: LintSettings): LocatedFinding[] {
  return lint(document, settings).map((finding) => locateFinding(file, document, finding));
}

/** A finding as JSON. */
export function locateFinding(file: string, document: SmtpDocument, { rule, severity, span, message, related = [], fixes = [] }: Finding): LocatedFinding {
  return {
    file,
    ...place(document, span),
    rule: rule.id,
    severity,
    message,
    url: rule.source.url,
    fixable: fixes.length > 0,
    related: related.map((one) => ({ ...place(document, one.span), message: one.message })),
    fixes: fixes.map(({ title, isSafe, edits }) => ({ title, isSafe, edits: edits.map((edit) => ({ ...place(document, edit.span), text: edit.text })) })),
  };
}

function place({ lines }: SmtpDocument, { start, end }: Span): Place {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, offset: start, length: end - start };
}

function describe({ file, line, column, severity, message, rule }: LocatedFinding): string {
  return `${file}:${line}:${column}: ${severity} ${message} (${rule})`;
}
