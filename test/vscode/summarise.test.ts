import * as vscode from 'vscode';
import { equal, doesNotMatch, eventually, match, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

const log = `Nov 23 12:28:15 mail postfix/qmgr[300]: 968D66BA2: from=<bob@example.org>, size=454, nrcpt=1 (queue active)
Nov 23 12:28:16 mail postfix/smtp[833]: 968D66BA2: to=<v@example.com>, relay=mx.example.com[192.0.2.8]:25, delay=0.1, delays=0/0/0/0, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.8] said: 452 4.2.2 <v@example.com>: mailbox full (in reply to RCPT TO command))
Nov 23 12:28:17 mail postfix/smtp[834]: 968D66BA2: to=<w@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=0.1, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)
`;

/** The page that the command has made of a document. */
async function summaryOf(text: string, argument?: vscode.Uri): Promise<string> {
  const before = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  await vscode.commands.executeCommand('smtpLens.summarise', argument);
  const isNew = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'smtp-lens' && uri.path.startsWith('/made/') && !before.has(uri.toString());
  const page = await eventually(() => vscode.workspace.textDocuments.find(isNew), (found) => found !== undefined);
  ok(page, text);
  return page.getText();
}

describe('a mail log’s summary', () => {
  after(closeAll);

  it('is made of the active document, and leads back to its lines', async () => {
    const { document } = await open(log, 'log');
    await vscode.window.showTextDocument(document);
    const page = await summaryOf(log);
    match(page, /^# opened-\d+\\?\.log/);
    match(page, /\| 0 \| 0 \| 1 \| 1 \| 0 \| 1 \|/);
    match(page, /mailbox-full/);
    const [, source = ''] = /\[line 2\]\(\.\.\/\.\.(\/sources\/[^)#]+)#L2\)/.exec(page) ?? [];
    equal((await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'smtp-lens', path: decodeURI(source) }))).getText(), document.getText());
  });

  it('is made of a file that is not open', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'not-open.log');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(log.repeat(9000)));
    match(await summaryOf(log, uri), /9,000/);
    await vscode.workspace.fs.delete(uri);
  });

  it('says so of what is no log', async () => {
    const { document } = await open('Dear all,\nI saw 550 5.1.1 and status=sent.\n', 'txt');
    const page = await summaryOf('', document.uri);
    match(page, /No mail log/);
    doesNotMatch(page, /##/);
  });
});
