import * as vscode from 'vscode';
import { redact, type Span } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { languageId } from './language.ts';

/** Makes SMTP of the active document, whatever its name. */
export async function treatAsTranscript(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) await vscode.languages.setTextDocumentLanguage(document, languageId);
}

/** Opens what is on the clipboard as a transcript. */
export async function newFromClipboard(): Promise<void> {
  const content = await vscode.env.clipboard.readText();
  if (content.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('The clipboard holds no text. Copy a transcript first.'));
    return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: languageId, content }));
}

/** Copies a session, or the whole active document, without the passwords in it. */
export async function redactAndCopy(documents: Documents, within: unknown): Promise<void> {
  const source = vscode.window.activeTextEditor?.document;
  if (source === undefined) return;
  await vscode.env.clipboard.writeText(redact(documents.get(source), {}, isSpan(within) ? within : undefined).text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied without passwords. Addresses and names are still in it.'), 5_000);
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
