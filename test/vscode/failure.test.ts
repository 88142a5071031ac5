import * as vscode from 'vscode';
import { eventually, match, ok } from './assert.ts';
import { closeAll, hoverAt, open } from './open.ts';

const refused = '220 mx.example.org ESMTP\nEHLO a.example.net\n250 mx.example.org\nMAIL FROM:<b@example.net>\n250 ok\nRCPT TO:<c@example.org>\n552 5.2.2 Mailbox full\nQUIT\n221 bye\n';

async function pageOf(): Promise<string> {
  const isPage = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'smtp-lens' && uri.path.startsWith('/made/');
  const page = await eventually(() => vscode.workspace.textDocuments.filter(isPage).at(-1), (found) => found !== undefined);
  return page?.getText() ?? '';
}

describe('a failure', () => {
  afterEach(closeAll);

  it('is explained on a page, and answered in a ticket', async () => {
    const { document } = await open(refused);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('smtpLens.explainFailure');
    const page = await pageOf();
    match(page, /^# 552 5\.2\.2: The mailbox is over its quota/);
    match(page, /on line 7/);
    await vscode.commands.executeCommand('smtpLens.copyTicket');
    match(await vscode.env.clipboard.readText(), /^The mailbox is over its quota \(552 5\.2\.2\)\./);
  });

  it('can be copied from a hover', async () => {
    const { document, position } = await open(refused.replace('552 5', '55‸2 5'));
    const hover = await hoverAt(document, position);
    const [, query = ''] = /\(command:smtpLens\.copyTicket\?([^)]+)\)/.exec(hover) ?? [];
    const [answer] = JSON.parse(decodeURIComponent(query)) as string[];
    ok(answer);
    match(answer, /552 5\.2\.2 Mailbox full/);
  });
});
