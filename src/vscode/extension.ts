import * as vscode from 'vscode';
import { compareCommand, runCompare } from './compare-command.ts';
import { ComparePanels, panelType } from './compare-panel.ts';
import { startDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { hoverProvider } from './hover-provider.ts';
import { languageId } from './language.ts';
import { pageProvider, pageScheme } from './rule-pages.ts';

export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
  const documents = new Documents();
  const panels = new ComparePanels(extensionUri);
  subscriptions.push(
    documents,
    vscode.languages.registerHoverProvider(languageId, hoverProvider(documents)),
    startDiagnostics(documents),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, pageProvider),
    vscode.commands.registerCommand(compareCommand, (codes: unknown) => runCompare(panels, codes)),
    vscode.window.registerWebviewPanelSerializer(panelType, panels),
  );
}
