import * as vscode from 'vscode';
import { codePage } from '../../core/index.ts';
import { rulePage } from './rule-pages.ts';

/** The scheme of the documents that the extension itself provides: readable offline and in every kind of workspace. */
export const pageScheme = 'smtp-lens';

/** Where a code's page is read. */
export function codePageUri(name: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/codes/${name}.md` });
}

/** Where a rule's page is read. */
export function rulePageUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${id}.md` });
}

export const pageProvider: vscode.TextDocumentContentProvider = {
  provideTextDocumentContent({ path }) {
    const [, folder, name = ''] = /^\/(codes|rules)\/(.+)\.md$/.exec(path) ?? [];
    if (folder === 'codes') return codePage(name);
    return rulePage(name) ?? vscode.l10n.t('There is no such page.');
  },
};
