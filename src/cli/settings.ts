import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { readFileSync } from 'node:fs';
import { findRule, rules, type RuleSettings, type Severity } from '../core/index.ts';
import { UsageError } from './usage-error.ts';

const severities: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

/** The user's decisions on rules: those of a configuration file, then those of the command line. Throws a UsageError that says what is wrong where. */
export function readSettings(config: string | undefined, options: readonly string[]): RuleSettings {
  const settings: Record<string, Severity | 'off'> = config === undefined ? {} : readConfig(config);
  for (const option of options) {
    const [, id = '', severity = ''] = /^([^=]*)=?(.*)$/.exec(option) ?? [];
    settings[checkRule(id, '--rule')] = checkSeverity(severity, `--rule ${id}`);
  }
  return settings;
}

function readConfig(file: string): Record<string, Severity | 'off'> {
  const content = parse(file);
  const decisions = isRecord(content) ? (content['rules'] ?? {}) : null;
  if (!isRecord(decisions)) throw new UsageError(`${file}: expected an object such as { "rules": { "command-line-too-long": "error" } }.`);
  return Object.fromEntries(
    Object.entries(decisions).map(([id, severity]) => [checkRule(id, file), checkSeverity(String(severity), `${file}: ${id}`)]),
  );
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read. Check the path given to --config.`);
  }
  const errors: ParseError[] = [];
  const content: unknown = parseJson(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined) return content;
  const line = text.slice(0, error.offset).split('\n').length;
  throw new UsageError(`${file}:${line}: this is not valid JSON (${printParseErrorCode(error.error)}). Look for a missing comma, quote or value there.`);
}

function checkRule(id: string, where: string): string {
  if (findRule(id) !== null) return id;
  throw new UsageError(`${where}: there is no rule '${id}'. The rules are: ${rules.map((rule) => rule.id).join(', ')}.`);
}

function checkSeverity(severity: string, where: string): Severity | 'off' {
  const known = severities.find((one) => one === severity);
  if (known !== undefined) return known;
  throw new UsageError(`${where}: '${severity}' is no severity. Use one of: ${severities.join(', ')}.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
