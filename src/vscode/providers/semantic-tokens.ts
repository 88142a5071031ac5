import * as vscode from 'vscode';
import { semanticTokens, tokenModifiers } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

const verb = 'smtpVerb';

export const tokenLegend = new vscode.SemanticTokensLegend([verb], [...tokenModifiers]);

/** Colours verbs by what a grammar cannot see: refused, put off, encrypted, a login in the clear. */
export function semanticTokensProvider(documents: Documents): vscode.DocumentSemanticTokensProvider {
  return {
    provideDocumentSemanticTokens(source) {
      const builder = new vscode.SemanticTokensBuilder(tokenLegend);
      for (const { span, modifiers } of semanticTokens(documents.get(source))) builder.push(rangeOf(source, span), verb, [...modifiers]);
      return builder.build();
    },
  };
}
