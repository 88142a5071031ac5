import * as vscode from 'vscode';
import { configFormats } from '../../src/core/formats/configs/index.ts';
import { equal, eventually, ok } from './assert.ts';
import { closeAll, hoverAt, open } from './open.ts';

/** A file by its own name, whatever language VS Code gives it. */
async function openSample(index: number, path: string, text: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, `formats-${index}`, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(uri);
}

describe('every kind of configuration', () => {
  before(() => open('220 a ESMTP'));
  after(closeAll);

  for (const [index, { id, samples }] of configFormats.entries()) {
    const found = samples.flatMap(([path, ...lines]) => {
      const marked = `${lines.join('\n')}\n`;
      const code = /«(\d{3}|\d\.\d{1,3}\.\d{1,3})(?!\d)/.exec(marked);
      return code === null ? [] : [{ path, marked, code: code[1] ?? '', before: marked.slice(0, code.index) }];
    })[0];
    // Programs are read only where that is asked for.
    if (id === 'source-code' || found === undefined) continue;
    it(`${id} has its codes explained, and no findings`, async () => {
      const { path, marked, code, before } = found;
      const document = await openSample(index, path, marked.replace(/[«»]/g, ''));
      const place = document.positionAt(before.replace(/[«»]/g, '').length + 1);
      const text = await eventually(() => hoverAt(document, place), (hover) => hover !== '');
      ok(text.split('\n')[0]?.replaceAll('\\', '').includes(code), `${code}: ${text}`);
      equal(vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'SMTP Lens').length, 0);
    });
  }
});
