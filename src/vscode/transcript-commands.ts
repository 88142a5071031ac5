import * as vscode from 'vscode';
import { kindOfSmtp, redact, type Span } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { languageId, logLanguageId } from './language.ts';

/** Makes SMTP of the active document, whatever its name: a mail log where it is one, else a transcript. */
export async function treatAsTranscript(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) await vscode.languages.setTextDocumentLanguage(document, languageFor(document));
}

/** The language for what a document's head shows. */
export function languageFor(document: vscode.TextDocument): string {
  return kindOfSmtp(headOf(document)) === 'log' ? logLanguageId : languageId;
}

/** As much as detection looks at. */
export function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, Math.min(document.lineCount, 500), 0)).slice(0, 200_000);
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
  await vscode.env.clipboard.writeText(redact(documents.get(source), isSpan(within) ? within : undefined));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied without passwords. Addresses and names are still in it.'), 5_000);
}

/** Takes the passwords out of the active document itself; undo brings them back. */
export async function redactHere(documents: Documents): Promise<void> {
  const source = vscode.window.activeTextEditor?.document;
  if (source === undefined) return;
  const edits = new vscode.WorkspaceEdit();
  edits.replace(source.uri, new vscode.Range(0, 0, source.lineCount, 0), redact(documents.get(source)));
  await vscode.workspace.applyEdit(edits);
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
