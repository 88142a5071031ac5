import * as vscode from 'vscode';
import { followMessage, messageOnLine } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { documented } from '../language.ts';
import { pageScheme, showPage } from './pages.ts';

/** Shows the life of the message that the cursor's line is about. */
export async function runFollow(documents: Documents): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !documented.includes(editor.document.languageId)) return;
  const offset = editor.document.offsetAt(editor.selection.active);
  const message = messageOnLine(documents.get(editor.document), offset);
  if (message === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This line is about no message: put the cursor on one with a queue id.'));
    return;
  }
  await showPage(messagePageUri(message.queueId, editor.document.uri, offset));
}

/** The page's address holds the log's and the place in it, so that it can be made again. */
export function messagePageUri(queueId: string, log: vscode.Uri, offset: number): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/messages/${encodeURIComponent(queueId)}.md`, query: JSON.stringify([log.toString(), offset]) });
}

/** Null where the log is no longer there, or has changed. */
export async function messagePage(documents: Documents, query: string): Promise<string | null> {
  const place = readPlace(query);
  if (place === null) return null;
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === place.log);
  const source = open ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(place.log, true)));
  const document = documents.get(source);
  const message = messageOnLine(document, place.offset);
  return message === null ? null : followMessage(document, message);
}

function readPlace(query: string): { readonly log: string; readonly offset: number } | null {
  try {
    const place: unknown = JSON.parse(query);
    if (!Array.isArray(place)) return null;
    const [log, offset] = place as readonly unknown[];
    return typeof log === 'string' && typeof offset === 'number' ? { log, offset } : null;
  } catch {
    return null;
  }
}
