import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, hoverAt, open } from './open.ts';

let folders = 0;

/** A folder of its own for each, so that the name is a configuration's. */
async function openNamed(name: string, content: string, language?: string): Promise<vscode.TextDocument> {
  await open('220 a ESMTP');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, `configured-${++folders}`, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const document = await vscode.workspace.openTextDocument(uri);
  return language === undefined ? document : vscode.languages.setTextDocumentLanguage(document, language);
}

const codes = ({ uri }: vscode.TextDocument): unknown[] => vscode.languages.getDiagnostics(uri).flatMap(({ code }) => (typeof code === 'object' ? [code.value] : []));
const mistaken = 'reject_code = 250\n';

describe('a configuration', () => {
  after(closeAll);

  it('is explained and checked, whatever its language', async () => {
    for (const language of [undefined, 'ini', 'yaml']) {
      const document = await openNamed('main.cf', mistaken, language);
      match(await hoverAt(document, new vscode.Position(0, 3)), /^\*\*reject\\?_code/);
      match(await hoverAt(document, new vscode.Position(0, 15)), /^\*\*250/);
      await eventually(() => codes(document), (all) => all.includes('success-for-refusal'));
    }
  });

  it('offers what fits, and its fixes', async () => {
    const document = await openNamed('main.cf', 'soft_bounce = \n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 14));
    ok(list.items.some(({ label }) => typeof label === 'object' && label.label === 'yes'));
    const table = await openNamed('main.cf', 'reject_code = 550\nunverified_sender_r\n');
    const names = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', table.uri, new vscode.Position(1, 19));
    ok(names.items.some(({ label }) => typeof label === 'object' && label.label === 'unverified_sender_reject_code = '));
    const indent = await openNamed('main.cf', 'reject_code = 550\n \n');
    const byBlank = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', indent.uri, new vscode.Position(1, 1), ' ');
    ok(byBlank.items.every(({ label }) => typeof label !== 'object'));
    const wrong = await openNamed('main.cf', mistaken);
    await eventually(() => codes(wrong), (all) => all.length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', wrong.uri, new vscode.Range(0, 15, 0, 15));
    ok(actions.some(({ title }) => title.includes('success-for-refusal')));
  });

  it('has an outline where no other extension gives one', async () => {
    const document = await openNamed('main.cf', 'reject_code = 550\nsoft_bounce = no\n', 'plaintext');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    equal(symbols.map(({ name, detail }) => `${name} ${detail}`), ['reject_code 550', 'soft_bounce no']);
  });

  it('is what the settings say; a file that is none stays silent', async () => {
    const settings = vscode.workspace.getConfiguration('smtpLens');
    const odd = await openNamed('odd.ini', mistaken, 'ini');
    equal(await hoverAt(odd, new vscode.Position(0, 15)), '');
    equal(codes(odd), []);
    const main = await openNamed('main.cf', mistaken);
    await eventually(() => codes(main), (all) => all.length > 0);
    try {
      await settings.update('files', { 'odd.ini': 'postfix-main', 'main.cf': 'off' }, vscode.ConfigurationTarget.Global);
      await eventually(() => codes(odd), (all) => all.includes('success-for-refusal'));
      equal(await hoverAt(main, new vscode.Position(0, 15)), '');
      await eventually(() => codes(main), (all) => all.length === 0);
    } finally {
      await settings.update('files', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(() => codes(odd), (all) => all.length === 0);
  });

  it('lists what fits wherever a team says that a file is one', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const team = vscode.Uri.joinPath(folder.uri, '.smtp-lens.json');
    const document = await openNamed('ours.conf', 'access_map_reject_code = 5', 'ini');
    // Words of other documents are strings.
    const labels = async (): Promise<unknown[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 26));
      return items.flatMap(({ label }) => (typeof label === 'string' ? [] : [label.label]));
    };
    ok(!(await labels()).includes('554'));
    await vscode.workspace.fs.writeFile(team, new TextEncoder().encode('{ "files": { "ours.conf": "postfix-main" } }'));
    try {
      await eventually(labels, (all) => all.includes('554'));
    } finally {
      await vscode.workspace.fs.delete(team);
    }
  });

  it('is not what a note is: nothing is listed there', async () => {
    for (const language of ['plaintext', 'markdown', 'ini']) {
      const document = await openNamed('notes.txt', 'Call Ada at 5 \nand \n```smtp\n220 a ESMTP\n```\n', language);
      for (const place of [new vscode.Position(0, 14), new vscode.Position(1, 4)]) {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place, ' ');
        equal(items.filter(({ label }) => typeof label !== 'string').length, 0, language);
      }
    }
  });

  it('is known by its content where no name tells', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'smtpd_banner = $myhostname ESMTP\nsmtpd_helo_required = yes\nsmtpd_recipient_limit = 200\n' });
    match(await hoverAt(document, new vscode.Position(2, 3)), /^\*\*smtpd\\?_recipient\\?_limit/);
  });

  it('keeps the language that another extension gave it', async () => {
    const document = await openNamed('main.cf', mistaken, 'properties');
    equal(document.languageId, 'properties');
    match(await hoverAt(document, new vscode.Position(0, 15)), /^\*\*250/);
  });

  it('is no program, unless replies in programs are asked for', async () => {
    const settings = vscode.workspace.getConfiguration('smtpLens');
    const document = await openNamed('server.py', "conn.send('550 5.1.1 No such user here')\n", 'python');
    const place = new vscode.Position(0, 12);
    equal(await hoverAt(document, place), '');
    try {
      await settings.update('sourceCode.enabled', true, vscode.ConfigurationTarget.Global);
      await eventually(() => hoverAt(document, place), (text) => text.startsWith('**550'));
    } finally {
      await settings.update('sourceCode.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(() => hoverAt(document, place), (text) => text === '');
  });
});
