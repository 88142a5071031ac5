import * as vscode from 'vscode';
import { compareCommand, lookUpCommand, panelType } from './commands.ts';

/**
 * Only what must stand when activation returns. Everything else is in the same bundle and evaluated at once after it, so that the
 * catalogue holds up no other extension's start.
 */
export async function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): Promise<void> {
  const starting = import('./start.ts').then(({ start }) => start(extensionUri));
  subscriptions.push(
    vscode.commands.registerCommand(compareCommand, async (codes: unknown) => (await starting).compare(codes)),
    vscode.commands.registerCommand(lookUpCommand, async () => (await starting).lookUp()),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await starting).revive(panel, state),
    }),
  );
  subscriptions.push(...(await starting).disposables);
}
