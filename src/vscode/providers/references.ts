import * as vscode from 'vscode';
import { mentionAt, mentionsOf } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

/** Every line that names a message of a log. */
export function referenceProvider(documents: Documents): vscode.ReferenceProvider {
  return {
    provideReferences(source, position) {
      const document = documents.get(source);
      const mention = mentionAt(document, source.offsetAt(position));
      if (mention === null) return null;
      return mentionsOf(document, mention.message).map((span) => new vscode.Location(source.uri, rangeOf(source, span)));
    },
  };
}
