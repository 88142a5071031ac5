import * as vscode from 'vscode';
import type { Span } from '../core/index.ts';

/** Core's offsets in the editor's lines and columns. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
