import * as vscode from 'vscode';
import { equal, eventually, match } from './assert.ts';
import { closeAll, hoverAt, open } from './open.ts';

const mail = [
  'From: MAILER-DAEMON@mail.example.org',
  'Subject: failure notice',
  '',
  'Hi. This is the qmail-send program at mail.example.org.',
  "I'm afraid I wasn't able to deliver your message to the following addresses.",
  '',
  '<bob@example.net>:',
  'Remote host said: 5‸50 5.1.1 no such [mailbox](command:x)',
  '',
].join('\n');

describe('bounces', () => {
  after(closeAll);

  for (const ending of ['bounce', 'eml']) {
    it(`are explained under the mouse in a file .${ending}`, async () => {
      const { document, position } = await open(mail, ending);
      equal(document.languageId === 'smtp-bounce', ending === 'bounce');
      match(await hoverAt(document, position), /550 5\.1\.1/);
    });
  }

  it('are outlined by recipient', async () => {
    const { document } = await open(mail, 'bounce');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    equal(symbols.map(({ name, detail }) => [name, detail]), [['bob@example.net', '550 5.1.1 · failed']]);
  });

  it('have a page, in which nothing of the mail is Markdown', async () => {
    const { document } = await open(mail, 'eml');
    const uri = vscode.Uri.from({ scheme: 'smtp-lens', path: '/bounces/a.md', query: document.uri.toString(), fragment: '1' });
    const page = (await vscode.workspace.openTextDocument(uri)).getText();
    match(page, /^# Not delivered to 1 recipient\n/);
    match(page, /\n## bob\\@example\.net\n/);
    match(page, /> `550 5\.1\.1 no such \[mailbox\]\(command:x\)` \(line 8\)/);
  });

  it('are what the user says', async () => {
    const { document } = await open(mail, 'txt');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('smtpLens.treatAsBounce');
    await eventually(() => vscode.window.activeTextEditor?.document.languageId, (language) => language === 'smtp-bounce');
  });
});
