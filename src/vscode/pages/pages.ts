import * as vscode from 'vscode';
import { bounceMarkdown, codePage, explainBounce, findRule, parseDocument } from '../../core/index.ts';
import { madePage, readSource } from './made-pages.ts';

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

/** Where the page on a bounce is read: the document that holds it, and its version, so that a change makes another page. */
export function bouncePageUri({ uri, version }: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/bounces/${uri.path.split('/').at(-1) ?? ''}.md`, query: uri.toString(), fragment: String(version) });
}

/**
 * Codes' pages are made from the catalogue, messages' from their log; rules' pages lie beside the extension, so that they weigh on no
 * start.
 */
export function pageProvider(extensionUri: vscode.Uri, messagePage: (query: string) => Promise<string | null>): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path, query }) {
      if (path.startsWith('/made/')) return madePage(path) ?? vscode.l10n.t('This page is no longer kept. Run the command again.');
      if (path.startsWith('/sources/')) return (await readSource(path)) ?? vscode.l10n.t('This page is no longer kept. Run the command again.');
      const [, folder, name = ''] = /^\/(codes|rules|bounces|messages)\/(.+)\.md$/.exec(path) ?? [];
      if (folder === 'codes') return codePage(name);
      if (folder === 'bounces') return readBouncePage(query);
      if (folder === 'messages') return (await messagePage(query)) ?? vscode.l10n.t('The log no longer shows this message.');
      return findRule(name) === null ? vscode.l10n.t('There is no such page.') : readRulePage(extensionUri, name);
    },
  };
}

async function readRulePage(extensionUri: vscode.Uri, id: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`)));
}

async function readBouncePage(source: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
  const bounce = explainBounce(parseDocument(document.getText()));
  return bounce === null ? vscode.l10n.t('This document is no bounce that SMTP Lens can read.') : bounceMarkdown(bounce);
}

/** Shows a page as rendered Markdown where the editor can. */
export async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
