import * as vscode from 'vscode';
import { summariseSessions, type SessionSummary } from '../../core/index.ts';
import { compareCommand, redactCommand } from '../commands.ts';
import type { Documents } from '../documents.ts';
import type { Findings } from '../findings.ts';
import { rangeOf } from '../range.ts';
import { wantsCodeLens } from '../settings.ts';

/** Above each session: how it ended, what is wrong with it, and what can be done with it. */
export function codeLensProvider(documents: Documents, findings: Findings): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses: findings.onDidChange,
    provideCodeLenses(source) {
      if (!wantsCodeLens(source)) return [];
      const document = documents.get(source);
      return summariseSessions(document, findings.of(source)).flatMap((summary) => lensesOf(source, summary));
    },
  };
}

function lensesOf(source: vscode.TextDocument, { span, fate, problems, refusals }: SessionSummary): vscode.CodeLens[] {
  const range = rangeOf(source, { start: span.start, end: span.start });
  const lens = (title: string, command: string, ...args: unknown[]): vscode.CodeLens => new vscode.CodeLens(range, { title, command, arguments: args });
  const counted = problems === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems);
  return [
    ...(fate === '' ? [] : [lens(fate, '')]),
    ...(problems === 0 ? [] : [lens(counted, 'workbench.actions.view.problems')]),
    ...(refusals.length === 0 ? [] : [lens(vscode.l10n.t('Compare'), compareCommand, refusals)]),
    lens(vscode.l10n.t('Copy Redacted'), redactCommand, span),
  ];
}
