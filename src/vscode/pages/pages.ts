import * as vscode from 'vscode';
import { codePage, findRule } from '../../core/index.ts';

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

/** Codes' pages are made from the catalogue; rules' pages lie beside the extension, so that they weigh on no start. */
export function pageProvider(extensionUri: vscode.Uri): vscode.TextDocumentContentProvider {
  return {
    provideTextDocumentContent({ path }) {
      const [, folder, name = ''] = /^\/(codes|rules)\/(.+)\.md$/.exec(path) ?? [];
      if (folder === 'codes') return codePage(name);
      return findRule(name) === null ? vscode.l10n.t('There is no such page.') : readRulePage(extensionUri, name);
    },
  };
}

async function readRulePage(extensionUri: vscode.Uri, id: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`)));
}
