import * as vscode from 'vscode';
import { pairAt } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

/** A command and its reply light up together. */
export function highlightProvider(documents: Documents): vscode.DocumentHighlightProvider {
  return {
    provideDocumentHighlights(source, position) {
      const pair = pairAt(documents.get(source), source.offsetAt(position));
      if (pair === null) return null;
      return [
        new vscode.DocumentHighlight(rangeOf(source, pair.command), vscode.DocumentHighlightKind.Write),
        new vscode.DocumentHighlight(rangeOf(source, pair.reply), vscode.DocumentHighlightKind.Read),
      ];
    },
  };
}
