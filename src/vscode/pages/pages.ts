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

/** Pages that were made of somebody's files: what they hold cannot be made again from their names. */
const madePages = new Map<string, string>();
const mostMade = 20;

/** Keeps a page of this name and content, and gives its address; the oldest are given up. */
export function keepPage(name: string, content: string): vscode.Uri {
  const path = `/made/${++made}/${name.replaceAll('/', '-')}.md`;
  madePages.set(path, content);
  for (const oldest of madePages.keys()) if (madePages.size > mostMade) madePages.delete(oldest);
  return vscode.Uri.from({ scheme: pageScheme, path });
}

let made = 0;

/** Codes' pages are made from the catalogue; rules' pages lie beside the extension, so that they weigh on no start. */
export function pageProvider(extensionUri: vscode.Uri): vscode.TextDocumentContentProvider {
  return {
    provideTextDocumentContent({ path }) {
      const page = madePages.get(path);
      if (page !== undefined) return page;
      const [, folder, name = ''] = /^\/(codes|rules)\/(.+)\.md$/.exec(path) ?? [];
      if (folder === 'codes') return codePage(name);
      return findRule(name) === null ? vscode.l10n.t('There is no such page.') : readRulePage(extensionUri, name);
    },
  };
}

async function readRulePage(extensionUri: vscode.Uri, id: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`)));
}
