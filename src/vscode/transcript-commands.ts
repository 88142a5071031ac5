import * as vscode from 'vscode';
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
