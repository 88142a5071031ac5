import * as vscode from 'vscode';
import { outline, type OutlineItem } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

const kinds: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  session: vscode.SymbolKind.Module,
  transaction: vscode.SymbolKind.Class,
  recipient: vscode.SymbolKind.Field,
  message: vscode.SymbolKind.String,
  command: vscode.SymbolKind.Event,
  setting: vscode.SymbolKind.Property,
};

/** Outline, breadcrumbs and sticky scroll. */
export function symbolProvider(documents: Documents): vscode.DocumentSymbolProvider {
  return { provideDocumentSymbols: (source) => outline(documents.get(source)).map((item) => symbolOf(source, item)) };
}

function symbolOf(source: vscode.TextDocument, { kind, name, detail, span, selection, children }: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail, kinds[kind], rangeOf(source, span), rangeOf(source, selection));
  symbol.children = children.map((child) => symbolOf(source, child));
  return symbol;
}
