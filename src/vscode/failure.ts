import * as vscode from 'vscode';
import { failureMarkdown, findFailure, parseDocument, ticketAnswer, type Failure } from '../core/index.ts';
import type { Configurations } from './configurations.ts';
import { languageId } from './language.ts';
import { keepPage } from './pages/made-pages.ts';
import { showPage } from './pages/pages.ts';

/** The answers that go with the pages shown last, by the page's path. */
const answers = new Map<string, string>();
const mostAnswers = 20;

/** Shows what failed and why: in what is selected, else in the active document, else on the clipboard. */
export async function explainFailure(configurations: Configurations): Promise<void> {
  const { text, isSmtp, name, uri } = await chosenText();
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to explain: open or select a transcript, a log or a bounce, or copy one.'));
    return;
  }
  const document = parseDocument(text, { isSmtp });
  const failure = findFailure(document, {}, uri === null ? [] : configurations.patternsFor(uri));
  const page = keepPage(name, failureMarkdown(failure, document));
  rememberAnswer(page, failure);
  await showPage(page);
}

/** Keeps the answer for a ticket that goes with a page. */
export function rememberAnswer({ path }: vscode.Uri, { cause, quote }: Failure): void {
  if (cause === null) return;
  answers.delete(path);
  answers.set(path, ticketAnswer(cause, quote));
  for (const oldest of answers.keys()) if (answers.size > mostAnswers) answers.delete(oldest);
}

async function chosenText(): Promise<{ readonly text: string; readonly isSmtp: boolean; readonly name: string; readonly uri: vscode.Uri | null }> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return { text: await vscode.env.clipboard.readText(), isSmtp: false, name: vscode.l10n.t('Failure'), uri: null };
  const { document, selection } = editor;
  const isSmtp = document.languageId === languageId;
  const name = vscode.l10n.t('Failure in {0}', document.uri.path.split('/').at(-1) ?? '');
  const { uri } = document;
  return selection.isEmpty ? { text: document.getText(), isSmtp, name, uri } : { text: document.getText(selection), isSmtp: false, name, uri };
}

/** Copies an answer for whoever asks why a mail did not get through: the one that is given, as hovers do, or that of the page shown last. */
export async function copyTicket(given: unknown): Promise<void> {
  const answer = typeof given === 'string' ? given : [...answers.values()].at(-1);
  if (answer === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Run “SMTP: Explain This Failure” first.'));
    return;
  }
  await vscode.env.clipboard.writeText(answer);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as ticket answer.'), 5_000);
}
