import * as vscode from 'vscode';
import { compare, comparisonMarkdown, listComparable, type Comparison } from '../../core/index.ts';
import { panelType } from '../commands.ts';
import { panelLabels } from './labels.ts';
import { panelPage } from './page.ts';

/** What the page asks for. */
type Request = { readonly type: 'ready' } | { readonly type: 'copy' } | { readonly type: 'compare'; readonly codes: readonly string[] };

/** The comparison panels: each shows one comparison beside the editor and changes it in place. */
export class ComparePanels {
  readonly #extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  show(codes: readonly string[]): void {
    const options = { enableFindWidget: true, ...this.#options() };
    this.#fill(vscode.window.createWebviewPanel(panelType, '', vscode.ViewColumn.Beside, options), codes);
  }

  /** Fills a panel that comes back after a reload, from what its page kept: anything may stand there. */
  revive(panel: vscode.WebviewPanel, state: unknown): void {
    panel.webview.options = this.#options();
    const codes = typeof state === 'object' && state !== null && 'codes' in state && Array.isArray(state.codes) ? state.codes.map(String) : [];
    this.#fill(panel, codes);
  }

  #options(): vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.#extensionUri, 'dist')] };
  }

  #fill(panel: vscode.WebviewPanel, codes: readonly string[]): void {
    let comparison = compareAny(codes);
    const present = (): void => {
      panel.title = comparison.title;
      void panel.webview.postMessage({ comparison, labels: panelLabels(), codes: listComparable([]).map(({ code, title }) => ({ code, title })) });
    };
    panel.webview.onDidReceiveMessage(async (request: Request) => {
      if (request.type === 'copy') return vscode.env.clipboard.writeText(comparisonMarkdown(comparison));
      if (request.type === 'compare') comparison = compareAny(request.codes);
      return present();
    });
    panel.title = comparison.title;
    panel.webview.html = panelPage(panel.webview, this.#extensionUri);
  }
}

/** A page may come back from an older version with too few codes. */
function compareAny(codes: readonly string[]): Comparison {
  return compare(codes.length < 2 ? [...codes, '211', '500'].slice(0, 2) : codes);
}
