import * as vscode from 'vscode';
import { kindOfSmtp } from '../core/index.ts';
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
