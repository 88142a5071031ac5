import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { change, closeAll, open } from './open.ts';

const long = (marked: string): string => `220 a ESMTP\n${marked}\n250 ok\n`;
const findings = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'SMTP Lens');

describe('diagnostics', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('smtpLens').update('rules', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('marks the part of a command line beyond its limit', async () => {
    const { document } = await open(long(`NOOP ${'x'.repeat(505)}YZ`));
    const [finding] = await eventually(() => findings(document.uri), (all) => all.length > 0);
    ok(finding);
    equal(document.getText(finding.range), 'YZ');
    equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    match(finding.message, /514 octets; the limit is 512/);
  });

  it('links its code to a page that opens offline', async () => {
    const { document } = await open(long(`NOOP ${'x'.repeat(600)}`));
    const [finding] = await eventually(() => findings(document.uri), (all) => all.length > 0);
    const code = finding?.code;
    ok(typeof code === 'object');
    equal(code.value, 'command-line-too-long');
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /^# command-line-too-long\n/);
    equal(page.languageId, 'markdown');
  });

  it('comes and goes with typing', async () => {
    const { document } = await open(long('NOOP'));
    await change(document, (edits, uri) => edits.insert(uri, new vscode.Position(1, 4), ` ${'x'.repeat(600)}`));
    await eventually(() => findings(document.uri), (all) => all.length === 1);
    await change(document, (edits, uri) => edits.delete(uri, new vscode.Range(1, 4, 1, 605)));
    await eventually(() => findings(document.uri), (all) => all.length === 0);
  });

  it('follows the settings at once', async () => {
    const { document } = await open(long(`NOOP ${'x'.repeat(600)}`));
    await eventually(() => findings(document.uri), (all) => all.length === 1);
    const configuration = vscode.workspace.getConfiguration('smtpLens');
    await configuration.update('rules', { 'command-line-too-long': 'error' }, vscode.ConfigurationTarget.Global);
    await eventually(() => findings(document.uri), (all) => all[0]?.severity === vscode.DiagnosticSeverity.Error);
    await configuration.update('rules', { 'command-line-too-long': 'off' }, vscode.ConfigurationTarget.Global);
    await eventually(() => findings(document.uri), (all) => all.length === 0);
  });

  it('leaves other languages alone', async () => {
    // VS Code itself would make SMTP of a plain text that begins with a greeting.
    const other = await open(`EHLO a\n${long(`NOOP ${'x'.repeat(600)}`)}`, 'txt');
    const own = await open(long(`NOOP ${'x'.repeat(600)}`));
    await eventually(() => findings(own.document.uri), (all) => all.length === 1);
    equal(findings(other.document.uri).length, 0);
  });
});
