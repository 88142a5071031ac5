import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

async function offered(marked: string): Promise<vscode.CompletionItem[]> {
  const { document, position } = await open(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, undefined, 500);
  // VS Code adds words of the document; ours have a title beside them.
  return list.items.filter(({ label }) => typeof label === 'object');
}

const names = (items: readonly vscode.CompletionItem[]): string[] => items.map(({ label }) => (typeof label === 'object' ? label.label : label));

describe('completion', () => {
  after(closeAll);

  it('offers enhanced codes that fit the reply code, explained', async () => {
    const items = await offered('RCPT TO:<a@b>\n452 4.2‸\n');
    ok(names(items).includes('4.2.2') && names(items).every((name) => name.startsWith('4.')));
    const { documentation } = items.find(({ label }) => typeof label === 'object' && label.label === '4.2.2') ?? {};
    ok(documentation instanceof vscode.MarkdownString);
    match(documentation.value, /^\*\*4\.2\.2: /);
  });

  it('offers only the parameters that the server offered', async () => {
    const items = await offered('EHLO a\n250-b\n250 SIZE 1000\nMAIL FROM:<a@b> ‸');
    equal(names(items), ['SIZE=']);
  });

  it('replaces what is typed', async () => {
    const [item] = (await offered('RC‸')).filter(({ label }) => typeof label === 'object' && label.label === 'RCPT');
    ok(item?.range instanceof vscode.Range);
    equal(item.range.end.character - item.range.start.character, 2);
  });
});
