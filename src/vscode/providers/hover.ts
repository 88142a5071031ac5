import * as vscode from 'vscode';
import { circumstancesMarkdown, explanationMarkdown, hover, ticketAnswer, type Hover } from '../../core/index.ts';
import { compareCommand, copyTicketCommand } from '../commands.ts';
import type { Configurations } from '../configurations.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

export function hoverProvider(documents: Documents, configurations: Configurations): vscode.HoverProvider {
  return {
    provideHover(source, position) {
      const offset = source.offsetAt(position);
      const [found] = documents.all(source).flatMap((document) => hover(document, offset, configurations.patternsFor(source.uri)) ?? []);
      if (found === undefined) return null;
      const range = rangeOf(source, found.span);
      return new vscode.Hover(describe(found, source.lineAt(range.start.line).text.slice(range.start.character)), range);
    },
  };
}

const longestQuote = 300;

/** The explanation, and links that compare the code with another and copy an answer for a ticket. Only those two commands may run from it. */
function describe({ explanation, circumstances }: Hover, words: string): vscode.MarkdownString {
  const parts = [explanationMarkdown(explanation), circumstancesMarkdown(circumstances)];
  const markdown = new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
  const codes = [explanation.code, explanation.enhanced].filter((code) => code !== null);
  if (codes.length === 0) return markdown;
  markdown.isTrusted = { enabledCommands: [compareCommand, copyTicketCommand] };
  const links = [link(vscode.l10n.t('Compare with other codes…'), compareCommand, codes.slice(0, 1))];
  if (codes.some((code) => /^[45]/.test(code))) links.push(link(vscode.l10n.t('Copy as ticket answer'), copyTicketCommand, ticketAnswer(explanation, words.trim().slice(0, longestQuote))));
  markdown.appendMarkdown(`\n\n${links.join(' · ')}`);
  return markdown;
}

function link(title: string, command: string, argument: unknown): string {
  // Parentheses would end the link.
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${title}](command:${command}?${query})`;
}
