import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import type { Findings } from '../findings.ts';
import { languageId } from '../language.ts';
import { rulePageUri } from '../pages/pages.ts';
import { rangeOf } from '../range.ts';

/** How long typing must rest before a document is checked anew, in milliseconds. */
const restAfterChange = 150;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps the findings of every open transcript and configuration in the problems panel. What may still be typed on a line is not missed until the cursor has left it. */
export function startDiagnostics(documents: Documents, findings: Findings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(languageId);
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const forget = ({ uri }: vscode.TextDocument): void => {
    clearTimeout(waiting.get(uri.toString()));
    waiting.delete(uri.toString());
    collection.delete(uri);
  };
  const check = (source: vscode.TextDocument): void => {
    // A setting may have said that a file is a configuration, and say so no longer.
    if (!documents.mayCheck(source)) collection.delete(source.uri);
    if (!documents.mayCheck(source) || source.isClosed) return;
    collection.set(source.uri, findings.of(source).map((finding) => diagnosticOf(source, finding)));
  };
  const checkSoon = (source: vscode.TextDocument): void => {
    if (!documents.mayCheck(source)) return;
    const key = source.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(key, setTimeout(() => check(source), restAfterChange));
  };
  const noteTyping = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    if (contentChanges.length === 0) return;
    const editor = vscode.window.activeTextEditor;
    documents.typeOn(document, editor?.document === document ? editor.selection.active.line : null);
    checkSoon(document);
  };
  const noteCursor = ({ textEditor: { document }, selections: [selection] }: vscode.TextEditorSelectionChangeEvent): void => {
    const typed = documents.typedLine(document);
    if (typed === null || selection?.active.line === typed) return;
    // A line break moves the cursor after the change: the next change says where it is typed then.
    documents.typeOn(document, null);
    checkSoon(document);
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(check);

  checkAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(noteTyping),
    vscode.window.onDidChangeTextEditorSelection(noteCursor),
    vscode.workspace.onDidCloseTextDocument(forget),
    findings.onDidChange(checkAll),
    new vscode.Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  );
}

function diagnosticOf(source: vscode.TextDocument, { span, message, severity, rule, related = [] }: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(source, span), message, severities[severity]);
  diagnostic.source = 'SMTP Lens';
  diagnostic.code = { value: rule.id, target: rulePageUri(rule.id) };
  diagnostic.relatedInformation = related.map((one) => new vscode.DiagnosticRelatedInformation(new vscode.Location(source.uri, rangeOf(source, one.span)), one.message));
  if (rule.isDeprecation === true) diagnostic.tags = [vscode.DiagnosticTag.Deprecated];
  return diagnostic;
}
