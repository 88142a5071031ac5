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

/** Shows a page; as rendered Markdown where the editor can. */
export async function openPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

/**
 * Codes' pages are made from the catalogue, messages' from their log; rules' pages lie beside the extension, so that they weigh on no
 * start.
 */
export function pageProvider(extensionUri: vscode.Uri, messagePage: (query: string) => Promise<string | null>): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path, query }) {
      const [, folder, name = ''] = /^\/(codes|rules|messages)\/(.+)\.md$/.exec(path) ?? [];
      if (folder === 'codes') return codePage(name);
      if (folder === 'messages') return (await messagePage(query)) ?? vscode.l10n.t('The log no longer shows this message.');
      return findRule(name) === null ? vscode.l10n.t('There is no such page.') : readRulePage(extensionUri, name);
    },
  };
}

async function readRulePage(extensionUri: vscode.Uri, id: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`)));
}
