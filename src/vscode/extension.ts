import * as vscode from 'vscode';
import { loadCatalogue } from './catalogue-file.ts';
import { commandIds, panelType } from './commands.ts';

/**
 * Only what must stand when activation returns. Everything else is in the same bundle and evaluated once the catalogue has been read, so that it
 * holds up no other extension's start.
 */
export async function activate({ subscriptions, extensionUri, globalState }: vscode.ExtensionContext): Promise<void> {
  const starting = loadCatalogue(extensionUri).then(() => import('./start.ts')).then(({ start }) => start(extensionUri, globalState));
  subscriptions.push(
    ...commandIds.map((id) => vscode.commands.registerCommand(id, async (argument: unknown) => (await starting).commands[id](argument))),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await starting).revive(panel, state),
    }),
  );
  subscriptions.push(...(await starting).disposables);
}
