import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

const pipelined = 'EHLO a\n250 b\nMAIL FROM:<a@b>\nRCPT TO:<c@d>\n250 ok\n550 5.1.1 no\n';

describe('a session', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('smtpLens').update('inlayHints.pipelinedReplies', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('has a line above it that tells how it ended', async () => {
    const { document } = await open(pipelined);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    equal(lenses.map(({ command }) => command?.title), ['1 of 1 recipient refused', '1 problem', 'Compare', 'Copy Redacted']);
  });

  it('says which command a pipelined reply answers, when asked to', async () => {
    const { document } = await open(pipelined);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 6, 0));
    equal(await hints(), []);
    await vscode.workspace.getConfiguration('smtpLens').update('inlayHints.pipelinedReplies', true, vscode.ConfigurationTarget.Global);
    const [hint] = await eventually(hints, (all) => all.length > 0);
    equal(hint?.label, 'answers MAIL FROM:<a@b>');
  });

  it('colours its verbs by how they ended', async () => {
    const { document } = await open(pipelined);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    equal(tokens.data.length / 5, 3);
    const refused = 1 << legend.tokenModifiers.indexOf('refused');
    equal([...tokens.data].filter((_, i) => i % 5 === 4), [0, 0, refused]);
  });

  it('is selected step by step', async () => {
    const { document } = await open(pipelined);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [new vscode.Position(5, 2)]);
    const texts: string[] = [];
    for (let step: vscode.SelectionRange | undefined = range; step !== undefined; step = step.parent) texts.push(document.getText(step.range));
    ok(texts.includes('550 5.1.1 no') && texts.includes(pipelined.trimEnd()));
  });

  it('is copied without its passwords', async () => {
    const { document } = await open('EHLO a\n250 b\nAUTH PLAIN AGEAYg==\n235 ok\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('smtpLens.redactAndCopy');
    equal(await vscode.env.clipboard.readText(), 'EHLO a\n250 b\nAUTH PLAIN [redacted]\n235 ok\n');
  });

  it('loses its secrets, and people and places where asked, in place', async () => {
    const { document } = await open('EHLO a.acme.com\n250 b\nAUTH PLAIN AGEAYg==\n235 ok\nMAIL FROM:<jane@acme.com>\n250 ok\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('smtpLens.redact', { addresses: true, hosts: true });
    match(document.getText(), /^EHLO [\w.]+\.example\.org\n250 b\nAUTH PLAIN \[redacted\]\n235 ok\nMAIL FROM:<user1@[\w.]+\.example\.org>\n250 ok\n$/);
  });

  it('opens from the clipboard', async () => {
    await open('EHLO a\n');
    await vscode.env.clipboard.writeText(pipelined);
    await vscode.commands.executeCommand('smtpLens.newFromClipboard');
    const editor = await eventually(() => vscode.window.activeTextEditor, (active) => active?.document.getText() === pipelined);
    equal(editor?.document.languageId, 'smtp');
  });

  it('is made of a text file when asked to', async () => {
    const { document } = await open(pipelined, 'txt');
    await vscode.window.showTextDocument(document);
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('smtpLens.treatAsTranscript');
    await eventually(() => vscode.window.activeTextEditor?.document.languageId, (language) => language === 'smtp');
  });
});
