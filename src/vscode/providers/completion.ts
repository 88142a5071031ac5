import * as vscode from 'vscode';
import { complete, explain, explanationMarkdown, type Completion, type Explanation, type SmtpDocument } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

/** What opens the list without being asked: the dot and the blank before an enhanced code, a keyword, a parameter. */
export const completionTriggers = ['.', ' ', '-', ':'] as const;
/** The same in a configuration. */
export const settingTriggers = ['.', ' ', '=', ':', '"'] as const;

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  'reply-code': vscode.CompletionItemKind.Value,
  'enhanced-code': vscode.CompletionItemKind.EnumMember,
  verb: vscode.CompletionItemKind.Method,
  keyword: vscode.CompletionItemKind.Keyword,
  parameter: vscode.CompletionItemKind.Property,
  mechanism: vscode.CompletionItemKind.Constant,
  choice: vscode.CompletionItemKind.EnumMember,
  setting: vscode.CompletionItemKind.Property,
  text: vscode.CompletionItemKind.Text,
};

class Item extends vscode.CompletionItem {
  readonly subject: string;
  readonly explanation: Explanation | undefined;

  constructor(source: vscode.TextDocument, { kind, text, title, subject, explanation, span, rank }: Completion) {
    super({ label: text, description: title }, kinds[kind]);
    this.subject = subject;
    this.explanation = explanation;
    this.range = rangeOf(source, span);
    this.sortText = `${rank}${text}`;
    this.filterText = `${text} ${title}`;
    // What the value may be is asked next.
    if (kind === 'setting' && /[\s=:]$/.test(text)) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

/** For transcripts. */
export function completionProvider(documents: Documents): vscode.CompletionItemProvider<Item> {
  return provide((source) => documents.all(source));
}

/** For whatever turns out to be a configuration, and for nothing else. */
export function settingCompletionProvider(documents: Documents): vscode.CompletionItemProvider<Item> {
  return provide((source) => documents.all(source).filter(({ format }) => format?.kind === 'config'));
}

function provide(read: (source: vscode.TextDocument) => readonly SmtpDocument[]): vscode.CompletionItemProvider<Item> {
  return {
    provideCompletionItems: (source, position, _token, { triggerKind }) => triggerKind === vscode.CompletionTriggerKind.TriggerCharacter && isIndent(source, position) ? [] : read(source).flatMap((document) => complete(document, source.offsetAt(position)).map((completion) => new Item(source, completion))),
    resolveCompletionItem(item) {
      item.documentation = new vscode.MarkdownString(explanationMarkdown(item.explanation ?? explain(item.subject)));
      return item;
    },
  };
}

/** Who sets a line in wants no list, which would take the next Enter for its own. */
function isIndent(source: vscode.TextDocument, { line, character }: vscode.Position): boolean {
  return source.lineAt(line).text.slice(0, character).trim() === '';
}
