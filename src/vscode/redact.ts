import * as vscode from 'vscode';
import { redact, type Redaction, type RedactOptions, type Span } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { workspaceEdit } from './providers/code-actions.ts';
import { hiddenToo } from './settings.ts';

type Choice = keyof RedactOptions;

/** Copies a session, or the whole active document, without its secrets, and without what the user's settings hide too. */
export async function copyRedacted(documents: Documents, within: unknown): Promise<void> {
  const source = vscode.window.activeTextEditor?.document;
  if (source === undefined) return;
  const options = hiddenToo(source);
  const redaction = redact(documents.get(source), options, isSpan(within) ? within : undefined);
  await vscode.env.clipboard.writeText(redaction.text);
  const shown = options.addresses === true && options.hosts === true ? '' : ` ${vscode.l10n.t('Addresses and names are still in it.')}`;
  vscode.window.setStatusBarMessage(`${describe(redaction)}${shown}`, 5_000);
}

/** Takes the secrets out of the active document itself, and what the user chooses besides; undo brings them back. `chosen` spares the question. */
export async function redactHere(documents: Documents, chosen: unknown): Promise<void> {
  const source = vscode.window.activeTextEditor?.document;
  if (source === undefined) return;
  const options = isOptions(chosen) ? chosen : await choose(hiddenToo(source));
  if (options === undefined) return;
  const redaction = redact(documents.get(source), options);
  if (redaction.edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(source, redaction.edits));
  void vscode.window.showInformationMessage(describe(redaction));
}

async function choose(before: RedactOptions): Promise<RedactOptions | undefined> {
  const choices: readonly (readonly [Choice, string, string])[] = [
    ['addresses', vscode.l10n.t('Addresses'), 'user1@host1.example.org'],
    ['hosts', vscode.l10n.t('Host names'), 'host1.example.org'],
    ['ips', vscode.l10n.t('IP addresses'), '192.0.2.1'],
    ['content', vscode.l10n.t('What messages say'), 'xxxxx xx xxx'],
  ];
  const items = choices.map(([choice, label, description]) => ({ choice, label, description, picked: before[choice] === true }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Redact Secrets'),
    placeHolder: vscode.l10n.t('Passwords and tokens always go. What else?'),
  });
  return picked === undefined ? undefined : Object.fromEntries(picked.map(({ choice }) => [choice, true]));
}

function describe({ replaced }: Redaction): string {
  const count = (...kinds: readonly string[]): number => replaced.filter(({ kind }) => kinds.includes(kind)).length;
  const secrets = count('credentials', 'password', 'tls-secret');
  const others = replaced.length - secrets;
  const first = secrets === 1 ? vscode.l10n.t('1 secret hidden.') : vscode.l10n.t('{0} secrets hidden.', secrets);
  return others === 0 ? first : `${first} ${vscode.l10n.t('{0} other places too.', others)}`;
}

function isOptions(value: unknown): value is RedactOptions {
  return typeof value === 'object' && value !== null && !(value instanceof vscode.Uri) && Object.values(value).every((one) => typeof one === 'boolean');
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
