import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

const session = '220 mail.example.org ESMTP\nEHLO b\n250-mail.example.org\n250 SIZE\nMAIL FROM:<x@b>\n250 ok\nRCPT TO:<y@a>\n550 5.1.1 no‸body\nQUIT\n221 bye\n';

describe('structure', () => {
  after(closeAll);

  it('outlines session, transaction, recipient', async () => {
    const { document } = await open(session);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const [top] = symbols;
    ok(top);
    equal([top.name, top.detail], ['mail.example.org', '1 of 1 recipient refused']);
    equal(top.children.map(({ name }) => name), ['EHLO b', 'MAIL <x@b>', 'QUIT']);
    equal(top.children[1]?.children.map(({ name, detail }) => `${name} ${detail}`), ['<y@a> 550']);
  });

  it('folds session and reply', async () => {
    const { document } = await open(session);
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    equal(found.map(({ start, end }) => [start, end]), [[0, 9], [2, 3]]);
  });

  it('lights up a pair, and goes from reply to command', async () => {
    const { document, position } = await open(session);
    const lights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, position);
    equal(lights.map(({ range }) => document.getText(range)), ['RCPT TO:<y@a>', '550 5.1.1 nobody']);
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, position);
    ok(target);
    equal(document.getText(target.targetRange), 'RCPT TO:<y@a>');
  });
});
