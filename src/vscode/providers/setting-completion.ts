import * as vscode from 'vscode';
import { completed } from '../config-files.ts';
import type { Documents } from '../documents.ts';
import { settingCompletionProvider, settingTriggers } from './completion.ts';

/**
 * The list of what fits where a value is typed. It opens by itself in files that have a configuration's name, and is there on request in any that is
 * one all the same; the names that the user gives may change at any time.
 */
export function registerSettingCompletion(documents: Documents): vscode.Disposable {
  const provider = settingCompletionProvider(documents);
  const register = (): vscode.Disposable => vscode.languages.registerCompletionItemProvider(completed(), provider, ...settingTriggers);
  let registered = register();
  const following = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('smtpLens.files')) return;
    registered.dispose();
    registered = register();
  });
  const onRequest = vscode.languages.registerCompletionItemProvider('*', provider);
  return new vscode.Disposable(() => {
    for (const one of [registered, following, onRequest]) one.dispose();
  });
}
