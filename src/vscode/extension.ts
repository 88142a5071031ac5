import * as vscode from 'vscode';
import { compareCommand, runCompare } from './compare/command.ts';
import { ComparePanels, panelType } from './compare/panel.ts';
import { completionProvider, completionTriggers } from './providers/completion.ts';
import { definitionProvider } from './providers/definition.ts';
import { startDiagnostics } from './providers/diagnostics.ts';
import { Documents } from './documents.ts';
import { foldingProvider } from './providers/folding.ts';
import { highlightProvider } from './providers/highlight.ts';
import { hoverProvider } from './providers/hover.ts';
import { languageId } from './language.ts';
import { lookUpCommand, runLookUp } from './pages/look-up.ts';
import { pageProvider, pageScheme } from './pages/pages.ts';
import { symbolProvider } from './providers/symbol.ts';

export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
  const documents = new Documents();
  const panels = new ComparePanels(extensionUri);
  subscriptions.push(
    vscode.languages.registerHoverProvider(languageId, hoverProvider(documents)),
    vscode.languages.registerDocumentSymbolProvider(languageId, symbolProvider(documents), { label: 'SMTP Lens' }),
    vscode.languages.registerFoldingRangeProvider(languageId, foldingProvider(documents)),
    vscode.languages.registerDocumentHighlightProvider(languageId, highlightProvider(documents)),
    vscode.languages.registerDefinitionProvider(languageId, definitionProvider(documents)),
    vscode.languages.registerCompletionItemProvider(languageId, completionProvider(documents), ...completionTriggers),
    startDiagnostics(documents),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, pageProvider),
    vscode.commands.registerCommand(compareCommand, (codes: unknown) => runCompare(panels, codes)),
    vscode.commands.registerCommand(lookUpCommand, runLookUp),
    vscode.window.registerWebviewPanelSerializer(panelType, panels),
  );
}
