import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, hoverAt, open } from './open.ts';

const log = [
  'Nov 23 12:30:30 mail postfix/smtpd[820]: 968D66BA2: client=client.example.net[192.0.2.44]',
  'Nov 23 12:30:31 mail postfix/smtp[832]: 968D66BA2: to=<a@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.4, delays=0.1/0/0.2/0.1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 55‸0 5.1.1 <a@example.org>: No such user (in reply to RCPT TO command))',
  'Nov 23 12:30:31 mail postfix/qmgr[821]: 968D66BA2: removed',
  '',
].join('\n');

/** A mail log as the editor has it. */
async function openLog(): Promise<Awaited<ReturnType<typeof open>>> {
  const opened = await open(log, 'txt');
  return { ...opened, document: await vscode.languages.setTextDocumentLanguage(opened.document, 'maillog') };
}

describe('a mail log', () => {
  after(closeAll);

  it('is known by its name', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    for (const [name, language] of [['mail.log', 'maillog'], ['maillog-20261123', 'maillog'], ['exim_mainlog.1', 'maillog'], ['maillog.py', ''], ['web.log', '']] as const) {
      const uri = vscode.Uri.joinPath(folder.uri, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('\n'));
      equal((await vscode.workspace.openTextDocument(uri)).languageId === 'maillog', language === 'maillog', name);
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('explains the reply that a line quotes, and the words around it', async () => {
    const { document, position } = await openLog();
    match(await hoverAt(document, position), /^\*\*550 5\.1\.1: [\s\S]*mx\.example\.org/);
    match(await hoverAt(document, document.positionAt(document.getText().indexOf('delays=') + 2)), /in four parts/);
  });

  it('has an outline by message', async () => {
    const { document } = await openLog();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    equal(symbols.map(({ name, detail, children }) => [name, detail, ...children.map((child) => `${child.name} ${child.detail}`)]), [['968D66BA2', '1 bounced', '<a@example.org> bounced 550']]);
  });

  it('finds every line of a queue id, lights them up and leads to the first', async () => {
    const { document } = await openLog();
    const place = document.positionAt(document.getText().lastIndexOf('968D66BA2') + 3);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, place);
    equal(found.map(({ range }) => [range.start.line, document.getText(range)]), [0, 1, 2].map((line) => [line, '968D66BA2']));
    const lights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, place);
    equal(lights.length, 3);
    const [first] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, place);
    equal(first?.range.start.line, 0);
  });

  it('shows the life of a message on a page', async () => {
    const { document, position } = await openLog();
    const uri = vscode.Uri.from({ scheme: 'smtp-lens', path: '/messages/968D66BA2.md', query: JSON.stringify([document.uri.toString(), document.offsetAt(position)]) });
    const page = (await vscode.workspace.openTextDocument(uri)).getText();
    match(page, /^# Message 968D66BA2/);
    match(page, /\*\*bounced\*\* at mx\.example\.org/);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('smtpLens.followMessage');
    await eventually(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)), (labels) => labels.some((label) => label.includes('968D66BA2')));
  });

  it('has no findings', async () => {
    const { document } = await openLog();
    equal(vscode.languages.getDiagnostics(document.uri).length, 0);
  });
});
