import * as vscode from 'vscode';
import { looksLikeSmtp } from '../core/index.ts';
import { treatCommand } from './commands.ts';
import { languageId } from './language.ts';

/** Languages that a transcript is mistaken for. */
const mistaken = ['plaintext', 'log'];
const declined = 'smtpLens.suggestionDeclined';

/**
 * Offers to treat a document as a transcript that plainly is one and has another language: an entry in the language status, and one
 * suggestion, which a «no» ends for good.
 */
export function startSuggesting(memory: vscode.Memento): vscode.Disposable {
  let status: vscode.LanguageStatusItem | null = null;
  let hasAsked = false;
  const look = (): void => {
    status?.dispose();
    status = null;
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !mistaken.includes(document.languageId) || !looksLikeSmtp(head(document))) return;
    status = statusFor(document);
    if (hasAsked || memory.get(declined) === true) return;
    hasAsked = true;
    void ask(document, memory);
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    // A document that changes its language closes and opens.
    vscode.workspace.onDidOpenTextDocument(look),
    new vscode.Disposable(() => status?.dispose()),
  );
}

function statusFor({ uri, languageId: language }: vscode.TextDocument): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('smtpLens.suggestion', { scheme: uri.scheme, language });
  item.name = vscode.l10n.t('SMTP Lens');
  item.text = vscode.l10n.t('This is an SMTP transcript');
  item.command = { title: vscode.l10n.t('Treat as SMTP Transcript'), command: treatCommand };
  return item;
}

async function ask(document: vscode.TextDocument, memory: vscode.Memento): Promise<void> {
  const yes = vscode.l10n.t('Treat as SMTP Transcript');
  const never = vscode.l10n.t('Don’t Ask Again');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('This looks like an SMTP transcript.'), yes, never);
  if (answer === yes) await vscode.languages.setTextDocumentLanguage(document, languageId);
  if (answer === never) await memory.update(declined, true);
}

/** As much as detection looks at. */
function head(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, Math.min(document.lineCount, 500), 0)).slice(0, 200_000);
}
