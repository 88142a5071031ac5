import * as vscode from 'vscode';
import { commandIds, panelType } from './commands.ts';

/**
 * Only what must stand when activation returns. Everything else is in the same bundle and evaluated at once after it, so that the
 * catalogue holds up no other extension's start.
 */
export async function activate({ subscriptions, extensionUri, globalState }: vscode.ExtensionContext): Promise<void> {
  const starting = import('./start.ts').then(({ start }) => start(extensionUri, globalState));
  subscriptions.push(
    ...commandIds.map((id) => vscode.commands.registerCommand(id, async (argument: unknown) => (await starting).commands[id](argument))),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await starting).revive(panel, state),
    }),
  );
  subscriptions.push(...(await starting).disposables);
}
