import * as vscode from 'vscode';
import { compareCommand, runCompare } from './compare-command.ts';
import { ComparePanels, panelType } from './compare-panel.ts';
import { completionProvider, completionTriggers } from './completion-provider.ts';
import { definitionProvider } from './definition-provider.ts';
import { startDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { hoverProvider } from './hover-provider.ts';
import { languageId } from './language.ts';
import { lookUpCommand, runLookUp } from './look-up-command.ts';
import { pageProvider, pageScheme } from './pages.ts';

export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
  const documents = new Documents();
  const panels = new ComparePanels(extensionUri);
  subscriptions.push(
    vscode.languages.registerHoverProvider(languageId, hoverProvider(documents)),
    vscode.languages.registerDefinitionProvider(languageId, definitionProvider(documents)),
    vscode.languages.registerCompletionItemProvider(languageId, completionProvider(documents), ...completionTriggers),
    startDiagnostics(documents),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, pageProvider),
    vscode.commands.registerCommand(compareCommand, (codes: unknown) => runCompare(panels, codes)),
    vscode.commands.registerCommand(lookUpCommand, runLookUp),
    vscode.window.registerWebviewPanelSerializer(panelType, panels),
  );
}
