import * as vscode from 'vscode';
import commandLineTooLong from '../../docs/rules/command-line-too-long.md';
import replyLineTooLong from '../../docs/rules/reply-line-too-long.md';
import textLineTooLong from '../../docs/rules/text-line-too-long.md';

export const pageScheme = 'smtp-lens';

const pages: Readonly<Record<string, string>> = {
  'command-line-too-long': commandLineTooLong,
  'reply-line-too-long': replyLineTooLong,
  'text-line-too-long': textLineTooLong,
};

/** Where a rule's page is read, offline too: a document that the extension itself provides. */
export function rulePageUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${id}.md` });
}

export const pageProvider: vscode.TextDocumentContentProvider = {
  provideTextDocumentContent({ path }) {
    const id = /^\/rules\/([\w-]+)\.md$/.exec(path)?.[1] ?? '';
    return pages[id] ?? vscode.l10n.t('There is no such page.');
  },
};
