import * as vscode from 'vscode';
import { findRule, type InlayHint, type RuleSettings, type Severity } from '../core/index.ts';

const section = 'smtpLens';
const severities: readonly unknown[] = ['off', 'info', 'warning', 'error'] satisfies (Severity | 'off')[];

/** What the user decided for the rules where a document lies; null where nothing is to be checked there. What is no severity is passed over. */
export function ruleSettings(scope: vscode.ConfigurationScope): RuleSettings | null {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  if (configuration.get<boolean>('diagnostics.enabled') === false) return null;
  const decisions = Object.entries(configuration.get<Record<string, unknown>>('rules') ?? {});
  return Object.fromEntries(decisions.filter((entry): entry is [string, Severity | 'off'] => findRule(entry[0]) !== null && severities.includes(entry[1])));
}

/** Which inlay hints the user wants in a document. */
export function wantedHints(scope: vscode.ConfigurationScope): ReadonlySet<InlayHint['kind']> {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  const kinds: readonly InlayHint['kind'][] = ['answers', 'name', 'wait'];
  return new Set(kinds.filter((kind) => configuration.get<boolean>(`inlayHints.${hintSettings[kind]}`) === true));
}

const hintSettings: Readonly<Record<InlayHint['kind'], string>> = { answers: 'pipelinedReplies', name: 'codeNames', wait: 'seconds' };

export function wantsCodeLens(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get<boolean>('codeLens.enabled') !== false;
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
