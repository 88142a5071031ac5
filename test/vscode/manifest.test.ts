import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

describe('the manifest', () => {
  after(closeAll);

  it('gives the language to its files and to what greets as SMTP', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const files = await vscode.workspace.fs.readDirectory(folder.uri);
    const transcripts = files.filter(([name]) => name.endsWith('.smtp'));
    ok(transcripts.length >= 5);
    for (const [name] of transcripts) {
      equal((await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name))).languageId, 'smtp', name);
    }
  });

  const foreign = ['notes.txt', 'server.log', 'main.conf', 'main.cf'];
  for (const name of foreign) {
    it(`does not claim ${name}`, async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      ok(folder);
      const uri = vscode.Uri.joinPath(folder.uri, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('220 ftp.example.org FTP server ready\n'));
      equal((await vscode.workspace.openTextDocument(uri)).languageId === 'smtp', false);
      await vscode.workspace.fs.delete(uri);
    });
  }

  it('has comments in what a team decides, without starting wherever there is JSON', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, '.smtp-lens.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'));
    equal((await vscode.workspace.openTextDocument(uri)).languageId, 'jsonc');
    await vscode.workspace.fs.delete(uri);
    const manifest = vscode.extensions.getExtension('smtp-lens.smtp-lens')?.packageJSON as { activationEvents: string[]; contributes: { languages: { id: string }[] } };
    const languages = [...manifest.activationEvents, ...manifest.contributes.languages.map(({ id }) => id)];
    // VS Code opens the user's settings by itself: each of these would start the extension in every window.
    equal(languages.filter((name) => /json/.test(name) && !name.startsWith('workspaceContains')).join(), '');
  });

  it('has its commands', async () => {
    await open('220 a ESMTP');
    const commands = await eventually(() => vscode.commands.getCommands(true), (all) => all.includes('smtpLens.compare'));
    ok(commands.includes('smtpLens.compare'));
  });
});
