import * as vscode from 'vscode';
import { hover, pageName } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { codePageUri } from './pages.ts';
import { rangeOf } from './range.ts';

/** A code, verb or keyword is defined on its page. */
export function definitionProvider(documents: Documents): vscode.DefinitionProvider {
  return {
    provideDefinition(source, position) {
      const found = hover(documents.get(source), source.offsetAt(position));
      const name = found === null ? null : pageName(found.explanation);
      if (found === null || name === null) return null;
      const start = new vscode.Range(0, 0, 0, 0);
      return [{ originSelectionRange: rangeOf(source, found.span), targetUri: codePageUri(name), targetRange: start, targetSelectionRange: start }];
    },
  };
}
