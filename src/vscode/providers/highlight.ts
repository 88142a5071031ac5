import * as vscode from 'vscode';
import { mentionAt, mentionsOf, pairAt } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

/** A command and its reply light up together, and so does everything that names a message of a log. */
export function highlightProvider(documents: Documents): vscode.DocumentHighlightProvider {
  return {
    provideDocumentHighlights(source, position) {
      const document = documents.get(source);
      const offset = source.offsetAt(position);
      const mention = mentionAt(document, offset);
      if (mention !== null) return mentionsOf(document, mention.message).map((span) => new vscode.DocumentHighlight(rangeOf(source, span), vscode.DocumentHighlightKind.Text));
      const pair = pairAt(document, offset);
      if (pair === null) return null;
      return [
        new vscode.DocumentHighlight(rangeOf(source, pair.command), vscode.DocumentHighlightKind.Write),
        new vscode.DocumentHighlight(rangeOf(source, pair.reply), vscode.DocumentHighlightKind.Read),
      ];
    },
  };
}
