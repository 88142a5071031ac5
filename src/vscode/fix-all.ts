import * as vscode from 'vscode';
import { fixAll } from '../core/index.ts';
import type { Findings } from './findings.ts';
import { workspaceEdit } from './providers/code-actions.ts';

/** Shows every fix that needs no decision, each to be taken or left, before anything changes. */
export async function fixAllWithPreview(findings: Findings): Promise<void> {
  const source = vscode.window.activeTextEditor?.document;
  const edits = source === undefined ? [] : fixAll(findings.of(source));
  if (source === undefined || edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here that can be fixed without you.'));
    return;
  }
  await vscode.workspace.applyEdit(workspaceEdit(source, edits, vscode.l10n.t('SMTP Lens')));
}
