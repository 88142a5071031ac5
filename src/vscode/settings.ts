import * as vscode from 'vscode';
import { findRule, type RuleSettings, type Severity } from '../core/index.ts';

const section = 'smtpLens';
const severities: readonly unknown[] = ['off', 'info', 'warning', 'error'] satisfies (Severity | 'off')[];

/** What the user decided for the rules where a document lies; null where nothing is to be checked there. What is no severity is passed over. */
export function ruleSettings(scope: vscode.ConfigurationScope): RuleSettings | null {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  if (configuration.get<boolean>('diagnostics.enabled') === false) return null;
  const decisions = Object.entries(configuration.get<Record<string, unknown>>('rules') ?? {});
  return Object.fromEntries(decisions.filter((entry): entry is [string, Severity | 'off'] => findRule(entry[0]) !== null && severities.includes(entry[1])));
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
