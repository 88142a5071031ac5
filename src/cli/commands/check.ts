import { lint, type Finding, type RuleSettings } from '../../core/index.ts';
import { readInputs, type Input, type InputOptions } from '../input.ts';
import { sarifLog } from '../sarif.ts';
import { readSettings } from '../settings.ts';

export interface CheckOptions extends InputOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly rule: readonly string[];
  readonly config?: string;
}

/** A finding as the JSON output and the others show it: lines and columns start at 1, columns and lengths count UTF-16 code units. */
export interface LocatedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly url: string | null;
  readonly fixable: boolean;
}

export function check(files: readonly string[], options: CheckOptions): { output: string; status: number } {
  const settings = readSettings(options.config, options.rule);
  const findings: LocatedFinding[] = [];
  for (const input of readInputs(files, options)) findings.push(...findIn(input, settings));
  const status = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (options.sarif === true) return { output: JSON.stringify(sarifLog(findings), null, 2), status };
  if (options.json === true) return { output: JSON.stringify(findings, null, 2), status };
  return { output: findings.map(describe).join('\n'), status };
}

function findIn({ file, document }: Input, settings: RuleSettings): LocatedFinding[] {
  return lint(document, settings).map(({ rule, severity, span, message }) => {
    const start = document.lines.positionAt(span.start);
    const end = document.lines.positionAt(span.end);
    return {
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      offset: span.start,
      length: span.end - span.start,
      rule: rule.id,
      severity,
      message,
      url: rule.source.url,
      fixable: false,
    };
  });
}

function describe({ file, line, column, severity, message, rule }: LocatedFinding): string {
  return `${file}:${line}:${column}: ${severity} ${message} (${rule})`;
}
