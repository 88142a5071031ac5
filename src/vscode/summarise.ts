import * as vscode from 'vscode';
import { LogCounter, summaryMarkdown, Summing } from '../core/index.ts';
import { keepPage, linkToSource } from './pages/made-pages.ts';
import { pageScheme, showPage } from './pages/pages.ts';

/** What VS Code itself gives no extension as a document either. */
const largestFile = 50 * 1024 * 1024;
const slice = 1 << 20;

/** Sums up a log: the file that is named, else the active document, else one that the user picks. */
export async function summarise(argument: unknown): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : await chooseLog();
  if (uri === undefined) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const progress = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Summing up {0}', name) };
  const page = await vscode.window.withProgress(progress, async (report, token) => {
    const octets = await readLog(uri, name);
    return octets === null ? null : await countLog(octets, uri, name, report, token);
  });
  if (page !== null) await showPage(keepPage(name, page));
}

async function chooseLog(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && active.uri.scheme !== pageScheme) return active.uri;
  const chosen = await vscode.window.showOpenDialog({ title: vscode.l10n.t('Summarise Mail Log'), openLabel: vscode.l10n.t('Summarise') });
  return chosen?.[0];
}

/** The text as the editor has it where the file is open; null, and said, where there is too much or nothing to read. */
async function readLog(uri: vscode.Uri, name: string): Promise<Uint8Array | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return new TextEncoder().encode(open.getText());
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size <= largestFile) return await vscode.workspace.fs.readFile(uri);
    const advice = vscode.l10n.t('{0} has {1} MB; the editor sums up 50 MB at most. The command line takes logs of any size: smtp-lens summary {0}', name, Math.ceil(size / 1024 / 1024));
    void vscode.window.showWarningMessage(advice);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read: {1}', name, error instanceof Error ? error.message : String(error)));
  }
  return null;
}

/** Counts by slices and lets the editor breathe between them; null where the user has had enough. */
async function countLog(octets: Uint8Array, uri: vscode.Uri, name: string, report: vscode.Progress<{ increment: number }>, token: vscode.CancellationToken): Promise<string | null> {
  const counter = new LogCounter();
  const summing = new Summing();
  for (let start = 0; start < octets.length; start += slice) {
    if (token.isCancellationRequested) return null;
    counter.push(octets.subarray(start, start + slice));
    if (counter.isFull) summing.add(counter.take());
    report.report({ increment: (100 * slice) / octets.length });
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
  counter.end();
  summing.add(counter.take());
  return summaryMarkdown(summing.summarise(), {
    title: name,
    line: linkToSource(uri),
    code: (code) => `../../codes/${code}.md`,
  });
}
