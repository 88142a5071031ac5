import * as vscode from 'vscode';
import { ok } from './assert.ts';

const extensionId = 'smtp-lens.smtp-lens';

let files = 0;

/** Opens a text as an editor has it, from a file of its own, with the extension at work. `‸` is the cursor. */
export async function open(marked: string, ending = 'smtp'): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const extension = vscode.extensions.getExtension(extensionId);
  ok(extension, `${extensionId} is not installed`);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  const cursor = marked.indexOf('‸');
  const uri = vscode.Uri.joinPath(folder.uri, `opened-${++files}.${ending}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('‸', '')));
  const document = await vscode.workspace.openTextDocument(uri);
  await extension.activate();
  return { document, position: document.positionAt(Math.max(cursor, 0)) };
}

/** Changes a document as typing does. */
export async function change({ uri }: vscode.TextDocument, edit: (edits: vscode.WorkspaceEdit, uri: vscode.Uri) => void): Promise<void> {
  const edits = new vscode.WorkspaceEdit();
  edit(edits, uri);
  ok(await vscode.workspace.applyEdit(edits), 'the edit was not applied');
}

/** The hover's Markdown at a place; nothing where there is none. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
