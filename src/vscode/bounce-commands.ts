import * as vscode from 'vscode';
import { explainBounce, findFailure, parseDocument } from '../core/index.ts';
import { rememberAnswer } from './failure.ts';
import { bounceLanguageId } from './language.ts';
import { bouncePageUri, showPage } from './pages/pages.ts';

/** Shows what the active document reports, recipient by recipient, whatever its language. */
export async function explainThisBounce(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const read = parseDocument(document.getText());
  if (explainBounce(read) === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is no bounce that SMTP Lens can read. Open the mail’s source, its header included.'));
    return;
  }
  const page = bouncePageUri(document);
  rememberAnswer(page, findFailure(read));
  await showPage(page);
}

/** Makes a bounce of the active document, whatever its name. */
export async function treatAsBounce(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) await vscode.languages.setTextDocumentLanguage(document, bounceLanguageId);
}
