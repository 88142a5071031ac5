import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

type Definitions = (vscode.Location | vscode.LocationLink)[];

const targets = async ({ document, position }: Awaited<ReturnType<typeof open>>): Promise<vscode.Uri[]> => {
  const found = await vscode.commands.executeCommand<Definitions>('vscode.executeDefinitionProvider', document.uri, position);
  return found.map((one) => ('targetUri' in one ? one.targetUri : one.uri));
};

describe('pages', () => {
  after(closeAll);

  for (const [marked, path] of [
    ['EHLO a\n55‸0 no\n', '/codes/550.md'],
    ['EHLO a\n550 5.7.‸26 no\n', '/codes/5.7.26.md'],
    ['EH‸LO a\n250 b\n', '/codes/EHLO.md'],
    ['EHLO a\n250-b\n250 CHUNK‸ING\n', '/codes/CHUNKING.md'],
  ] as const) {
    it(`are where a definition leads: ${path}`, async () => {
      const [target] = await targets(await open(marked));
      ok(target);
      equal([target.scheme, target.path], ['smtp-lens', path]);
      const page = await vscode.workspace.openTextDocument(target);
      equal(page.languageId, 'markdown');
      match(page.getText(), /^# (?:550|5\.7\.26|EHLO|CHUNKING) /);
      match(page.getText(), /Sources: \[/);
    });
  }

  it('links from code to code', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('smtp-lens:/codes/450.md'));
    match(page.getText(), /- \[451\]\(451\.md\) /);
  });

  it('opens no definition where there is none', async () => {
    equal(await targets(await open('DATA\n354 go\n550 5.1.‸1 no reply\n.\n')), []);
  });
});
