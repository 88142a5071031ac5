import * as vscode from 'vscode';
import { runCompare } from './compare/command.ts';
import { ComparePanels } from './compare/panel.ts';
import { Documents } from './documents.ts';
import { languageId } from './language.ts';
import { runLookUp } from './pages/look-up.ts';
import { pageProvider, pageScheme } from './pages/pages.ts';
import { completionProvider, completionTriggers } from './providers/completion.ts';
import { definitionProvider } from './providers/definition.ts';
import { startDiagnostics } from './providers/diagnostics.ts';
import { foldingProvider } from './providers/folding.ts';
import { highlightProvider } from './providers/highlight.ts';
import { hoverProvider } from './providers/hover.ts';
import { symbolProvider } from './providers/symbol.ts';

/** What runs once the extension has started, and what it does when it is asked. */
export interface Running {
  readonly disposables: readonly vscode.Disposable[];
  compare(codes: unknown): Promise<void>;
  lookUp(): void;
  revive(panel: vscode.WebviewPanel, state: unknown): void;
}

export function start(extensionUri: vscode.Uri): Running {
  const documents = new Documents();
  const panels = new ComparePanels(extensionUri);
  return {
    disposables: [
      vscode.languages.registerHoverProvider(languageId, hoverProvider(documents)),
      vscode.languages.registerDocumentSymbolProvider(languageId, symbolProvider(documents), { label: 'SMTP Lens' }),
      vscode.languages.registerFoldingRangeProvider(languageId, foldingProvider(documents)),
      vscode.languages.registerDocumentHighlightProvider(languageId, highlightProvider(documents)),
      vscode.languages.registerDefinitionProvider(languageId, definitionProvider(documents)),
      vscode.languages.registerCompletionItemProvider(languageId, completionProvider(documents), ...completionTriggers),
      vscode.workspace.registerTextDocumentContentProvider(pageScheme, pageProvider),
      startDiagnostics(documents),
    ],
    compare: (codes) => runCompare(panels, codes),
    lookUp: runLookUp,
    revive: (panel, state) => panels.revive(panel, state),
  };
}
