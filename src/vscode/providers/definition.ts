import * as vscode from 'vscode';
import { hover, mentionAt, mentionsOf, pageName, pairAt } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { codePageUri } from '../pages/pages.ts';
import { rangeOf } from '../range.ts';

/** A code, verb or keyword is defined on its page; elsewhere on its line a reply leads to its command, and a command to its reply; a queue id leads to where it is first named. */
export function definitionProvider(documents: Documents): vscode.DefinitionProvider {
  return {
    provideDefinition(source, position): vscode.Location[] | vscode.LocationLink[] | null {
      const document = documents.get(source);
      const offset = source.offsetAt(position);
      const found = hover(document, offset);
      const name = found === null ? null : pageName(found.explanation);
      if (found !== null && name !== null) {
        const top = new vscode.Range(0, 0, 0, 0);
        return [{ originSelectionRange: rangeOf(source, found.span), targetUri: codePageUri(name), targetRange: top, targetSelectionRange: top }];
      }
      const mention = mentionAt(document, offset);
      const [first] = mention === null ? [] : mentionsOf(document, mention.message);
      if (first !== undefined) return [new vscode.Location(source.uri, rangeOf(source, first))];
      const pair = pairAt(document, offset);
      if (pair === null) return null;
      const [from, to] = pair.at === 'command' ? [pair.command, pair.reply] : [pair.reply, pair.command];
      return [{ originSelectionRange: rangeOf(source, from), targetUri: source.uri, targetRange: rangeOf(source, to), targetSelectionRange: rangeOf(source, to) }];
    },
  };
}
