import * as vscode from 'vscode';
import { loadCatalogue } from './catalogue-file.ts';
import { registerCheckTask } from './check-task.ts';
import { commandIds, panelType } from './commands.ts';
import { onFirstNeed } from './need.ts';
import type { Running } from './start.ts';

/**
 * Only what must stand when activation returns. Everything else is in the same bundle and evaluated once a document or a command needs it and the
 * catalogue has been read, so that it holds up no other extension's start.
 */
export async function activate({ subscriptions, extensionUri, globalState }: vscode.ExtensionContext): Promise<void> {
  let starting: Promise<Running> | undefined;
  const start = async (): Promise<Running> => {
    await loadCatalogue(extensionUri);
    const started = (await import('./start.ts')).start(extensionUri, globalState);
    subscriptions.push(...started.disposables);
    return started;
  };
  const running = (): Promise<Running> => (starting ??= start());
  subscriptions.push(
    ...commandIds.map((id) => vscode.commands.registerCommand(id, async (argument: unknown) => (await running()).commands[id](argument))),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await running()).revive(panel, state),
    }),
    registerCheckTask(async (files) => (await running()).check(files)),
  );
  await onFirstNeed(async () => {
    try {
      await running();
    } catch (error) {
      void vscode.window.showErrorMessage(String(error));
    }
  }, subscriptions);
}
