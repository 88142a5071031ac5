import * as vscode from 'vscode';
import { readConfiguration, settingsFor, type FileFormats, type InlayHint, type LintSettings, type RedactOptions } from '../core/index.ts';

const section = 'smtpLens';
/** What the user decided where a document lies; null where nothing is to be checked there. What makes no sense is passed over. */
export function lintSettings(scope: { readonly uri: vscode.Uri; readonly languageId: string }): LintSettings | null {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  if (configuration.get<boolean>('diagnostics.enabled') === false) return null;
  const decided = Object.fromEntries(['preset', 'rules', 'ignore'].map((key) => [key, configuration.get<unknown>(key)]));
  return settingsFor(readConfiguration(decided).configuration, pathOf(scope.uri));
}

/** What the user says of files that no name tells; what makes no sense is passed over. */
export function wantedFiles(scope: vscode.ConfigurationScope): FileFormats {
  return readConfiguration({ files: vscode.workspace.getConfiguration(section, scope).get<unknown>('files') }).configuration.files ?? [];
}

export function wantsSourceCode(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get<boolean>('sourceCode.enabled') === true;
}

/** How `ignore` names a file: by its path in its workspace folder, outside of one by its whole path. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) === undefined ? uri.path : vscode.workspace.asRelativePath(uri, false);
}

/** What a redacted copy hides besides secrets. */
export function hiddenToo(scope: vscode.ConfigurationScope): RedactOptions {
  const also = vscode.workspace.getConfiguration(section, scope).get<unknown[]>('redact.also') ?? [];
  const choices: readonly (keyof RedactOptions)[] = ['addresses', 'hosts', 'ips', 'content'];
  return Object.fromEntries(choices.filter((choice) => also.includes(choice)).map((choice) => [choice, true]));
}

/** Which inlay hints the user wants in a document. */
export function wantedHints(scope: vscode.ConfigurationScope): ReadonlySet<InlayHint['kind']> {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  const kinds: readonly InlayHint['kind'][] = ['answers', 'name', 'wait'];
  return new Set(kinds.filter((kind) => configuration.get<boolean>(`inlayHints.${hintSettings[kind]}`) === true));
}

const hintSettings: Readonly<Record<InlayHint['kind'], string>> = { answers: 'pipelinedReplies', name: 'codeNames', wait: 'seconds' };

export function wantsCodeLens(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get<boolean>('codeLens.enabled') !== false;
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
