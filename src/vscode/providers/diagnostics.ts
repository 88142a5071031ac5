import * as vscode from 'vscode';
import { lint, type Finding, type Severity } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { explained, languageId } from '../language.ts';
import { rangeOf } from '../range.ts';
import { rulePageUri } from '../pages/pages.ts';
import { onDidChangeSettings, ruleSettings } from '../settings.ts';

/** How long typing must rest before a document is checked anew, in milliseconds. */
const restAfterChange = 150;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps the findings of every open transcript in the problems panel. */
export function startDiagnostics(documents: Documents): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(languageId);
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const forget = ({ uri }: vscode.TextDocument): void => {
    clearTimeout(waiting.get(uri.toString()));
    waiting.delete(uri.toString());
    collection.delete(uri);
  };
  const check = (source: vscode.TextDocument): void => {
    if (!explained.includes(source.languageId) || source.isClosed) return;
    const settings = ruleSettings({ uri: source.uri, languageId: source.languageId });
    const findings = settings === null ? [] : documents.all(source).flatMap((document) => lint(document, settings));
    collection.set(source.uri, findings.map((finding) => diagnosticOf(source, finding)));
  };
  const checkSoon = (source: vscode.TextDocument): void => {
    if (!explained.includes(source.languageId)) return;
    const key = source.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(key, setTimeout(() => check(source), restAfterChange));
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(check);

  checkAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    onDidChangeSettings(checkAll),
    new vscode.Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  );
}

function diagnosticOf(source: vscode.TextDocument, { span, message, severity, rule }: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(source, span), message, severities[severity]);
  diagnostic.source = 'SMTP Lens';
  diagnostic.code = { value: rule.id, target: rulePageUri(rule.id) };
  return diagnostic;
}
