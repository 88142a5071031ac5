import * as vscode from 'vscode';
import { circumstancesMarkdown, explanationMarkdown, hover, type Hover } from '../../core/index.ts';
import { compareCommand } from '../commands.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

export function hoverProvider(documents: Documents): vscode.HoverProvider {
  return {
    provideHover(source, position) {
      const offset = source.offsetAt(position);
      const [found] = documents.all(source).flatMap((document) => hover(document, offset) ?? []);
      if (found === undefined) return null;
      return new vscode.Hover(describe(found), rangeOf(source, found.span));
    },
  };
}

/** The explanation, and a link that compares the code with another. Only that one command may run from it. */
function describe({ explanation, circumstances }: Hover): vscode.MarkdownString {
  const parts = [explanationMarkdown(explanation), circumstancesMarkdown(circumstances)];
  const markdown = new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
  const codes = [explanation.code, explanation.enhanced].filter((code) => code !== null);
  if (codes.length === 0) return markdown;
  markdown.isTrusted = { enabledCommands: [compareCommand] };
  const link = vscode.Uri.from({ scheme: 'command', path: compareCommand, query: JSON.stringify([codes.slice(0, 1)]) });
  markdown.appendMarkdown(`\n\n[${vscode.l10n.t('Compare with other codes…')}](${link.toString()})`);
  return markdown;
}
