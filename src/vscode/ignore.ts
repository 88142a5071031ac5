import { applyEdits as applyJsonEdits, modify, parse as parseJson } from 'jsonc-parser';
import * as vscode from 'vscode';
import { configurationName, ignorableLine, readConfiguration, type IgnoredIn } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { pathOf } from './settings.ts';

/** What is to be seen no more: a rule on lines of a file, in a file, or everywhere. */
export interface Ignorable {
  readonly uri: vscode.Uri;
  readonly rule: string;
  /** Where the finding begins, where only lines like its own are meant. */
  readonly offset?: number;
  readonly isForAll?: true;
}

/** Writes it where the team's decisions stand, the `.smtp-lens.json` of the workspace's folder; without one, into the user's settings. */
export async function ignore(documents: Documents, argument: unknown): Promise<void> {
  if (!isIgnorable(argument)) return;
  const entry = await entryFor(documents, argument);
  const folder = vscode.workspace.getWorkspaceFolder(argument.uri);
  if (folder === undefined) await ignoreInSettings(argument, entry);
  else await ignoreInFile(argument, entry, folder.uri);
}

async function ignoreInFile({ rule, isForAll }: Ignorable, entry: IgnoredIn, folder: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(folder, configurationName);
  const text = await readText(file);
  const { ignore: ignored } = readConfiguration(parseJson(text)).configuration;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2 }, isArrayInsertion: true };
  const edits = isForAll === true ? modify(text, ['rules', rule], 'off', options) : modify(text, ['ignore', ignored.length], entry, options);
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${applyJsonEdits(text, edits).trimEnd()}\n`));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Noted in {0}.', configurationName), 5_000);
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written here. Turn the rule off in the setting smtpLens.rules.', configurationName));
  }
}

async function readText(file: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
  if (open !== undefined) await open.save();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '{}';
  }
}

async function ignoreInSettings({ rule, isForAll }: Ignorable, entry: IgnoredIn): Promise<void> {
  const settings = vscode.workspace.getConfiguration('smtpLens');
  if (isForAll === true) await settings.update('rules', { ...settings.get<object>('rules'), [rule]: 'off' }, vscode.ConfigurationTarget.Global);
  else await settings.update('ignore', [...(settings.get<unknown[]>('ignore') ?? []), entry], vscode.ConfigurationTarget.Global);
}

async function entryFor(documents: Documents, { uri, rule, offset }: Ignorable): Promise<IgnoredIn> {
  const [document] = offset === undefined ? [] : documents.all(await vscode.workspace.openTextDocument(uri));
  return { files: pathOf(uri), rules: [rule], ...(document === undefined || offset === undefined ? {} : { line: ignorableLine(document, offset) }) };
}

function isIgnorable(value: unknown): value is Ignorable {
  return typeof value === 'object' && value !== null && 'uri' in value && value.uri instanceof vscode.Uri && 'rule' in value && typeof value.rule === 'string';
}
