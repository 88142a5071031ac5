import * as vscode from 'vscode';
import { kindOfSmtp } from '../core/index.ts';
import { treatCommand } from './commands.ts';
import { languageFor, headOf } from './transcript-commands.ts';

/** Languages that a transcript or a mail log is mistaken for. */
const mistaken = ['plaintext', 'log'];
const declined = 'smtpLens.suggestionDeclined';

/**
 * Offers to treat a document as a transcript or a mail log that plainly is one and has another language: an entry in the language status, and one
 * suggestion, which a «no» ends for good.
 */
export function startSuggesting(memory: vscode.Memento): vscode.Disposable {
  let status: vscode.LanguageStatusItem | null = null;
  let hasAsked = false;
  const look = (): void => {
    status?.dispose();
    status = null;
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !mistaken.includes(document.languageId)) return;
    const kind = kindOfSmtp(headOf(document));
    if (kind === null) return;
    status = statusFor(document, kind);
    if (hasAsked || memory.get(declined) === true) return;
    hasAsked = true;
    void ask(document, kind, memory);
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    // A document that changes its language closes and opens.
    vscode.workspace.onDidOpenTextDocument(look),
    new vscode.Disposable(() => status?.dispose()),
  );
}

type Kind = NonNullable<ReturnType<typeof kindOfSmtp>>;

function statusFor({ uri, languageId: language }: vscode.TextDocument, kind: Kind): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('smtpLens.suggestion', { scheme: uri.scheme, language });
  item.name = vscode.l10n.t('SMTP Lens');
  item.text = kind === 'log' ? vscode.l10n.t('This is a mail log') : vscode.l10n.t('This is an SMTP transcript');
  item.command = { title: offer(kind), command: treatCommand };
  return item;
}

function offer(kind: Kind): string {
  return kind === 'log' ? vscode.l10n.t('Treat as Mail Log') : vscode.l10n.t('Treat as SMTP Transcript');
}

async function ask(document: vscode.TextDocument, kind: Kind, memory: vscode.Memento): Promise<void> {
  const yes = offer(kind);
  const never = vscode.l10n.t('Don’t Ask Again');
  const answer = await vscode.window.showInformationMessage(kind === 'log' ? vscode.l10n.t('This looks like the log of a mail server.') : vscode.l10n.t('This looks like an SMTP transcript.'), yes, never);
  if (answer === yes) await vscode.languages.setTextDocumentLanguage(document, languageFor(document));
  if (answer === never) await memory.update(declined, true);
}
