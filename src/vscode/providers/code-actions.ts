import * as vscode from 'vscode';
import { fixAll, type Edit, type Finding, type Fix } from '../../core/index.ts';
import { ignoreCommand } from '../commands.ts';
import type { Findings } from '../findings.ts';
import type { Ignorable } from '../ignore.ts';
import { rangeOf } from '../range.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('smtpLens');

export const codeActionKinds: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] };

/** The fixes of what is found where the cursor is, ways to see it no more, and the fix of all that can be mended unseen. */
export function codeActionProvider(findings: Findings): vscode.CodeActionProvider {
  return {
    provideCodeActions(source, range, { diagnostics, only }) {
      const all = findings.of(source);
      const actions: vscode.CodeAction[] = [];
      if (only === undefined || only.contains(vscode.CodeActionKind.QuickFix)) {
        const lines = new vscode.Range(range.start.line, 0, range.end.line + 1, 0);
        const isAt = ({ span }: Finding, where: vscode.Range): boolean => where.intersection(rangeOf(source, span)) !== undefined;
        const nearby = all.filter((finding) => isAt(finding, lines));
        const here = nearby.filter((finding) => isAt(finding, range));
        const reported = ({ rule, span }: Finding): vscode.Diagnostic[] =>
          diagnostics.filter(({ code, range: other }) => typeof code === 'object' && code.value === rule.id && other.isEqual(rangeOf(source, span)));
        // A blank too many is a narrow place to put the cursor: what can be mended anywhere on the line is offered, what is under the cursor first.
        for (const finding of [...here, ...nearby.filter((one) => !here.includes(one))]) {
          actions.push(...(finding.fixes ?? []).map((fix) => fixAction(source, fix, reported(finding))));
        }
        for (const finding of here) actions.push(...ignoreActions(source, finding, reported(finding)));
      }
      if (only?.contains(fixAllKind) === true) {
        const edits = fixAll(all);
        const action = new vscode.CodeAction(vscode.l10n.t('Fix all that SMTP Lens can fix'), fixAllKind);
        action.edit = workspaceEdit(source, edits);
        if (edits.length > 0) actions.push(action);
      }
      return actions;
    },
  };
}

function fixAction(source: vscode.TextDocument, { title, edits, isSafe }: Fix, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(source, edits);
  action.isPreferred = isSafe;
  action.diagnostics = diagnostics;
  return action;
}

function ignoreActions(source: vscode.TextDocument, { rule, span }: Finding, diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const choices: readonly (readonly [string, Ignorable])[] = [
    [vscode.l10n.t('Ignore {0} on lines like this', rule.id), { uri: source.uri, rule: rule.id, offset: span.start }],
    [vscode.l10n.t('Ignore {0} in this file', rule.id), { uri: source.uri, rule: rule.id }],
    [vscode.l10n.t('Turn {0} off', rule.id), { uri: source.uri, rule: rule.id, isForAll: true }],
  ];
  return choices.map(([title, ignorable]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: ignoreCommand, arguments: [ignorable] };
    action.diagnostics = diagnostics;
    return action;
  });
}

/** Edits of the core as the editor applies them; with `asks`, only after the user has looked at each. */
export function workspaceEdit(source: vscode.TextDocument, edits: readonly Edit[], asks?: string): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  const metadata = asks === undefined ? undefined : { needsConfirmation: true, label: asks };
  for (const { span, text } of edits) all.replace(source.uri, rangeOf(source, span), text, metadata);
  return all;
}
