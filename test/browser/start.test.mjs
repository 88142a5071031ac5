import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openInstalled } from './harness.mjs';

describe('A project of programs', function () {
  this.timeout(90_000);

  /** @type {string} */
  let folder;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'smtp-lens-programs-'));
    await writeFile(path.join(folder, 'reject.py'), 'import smtplib\n\nREPLY = "550 5.1.1 User unknown"\n');
    workbench = await openInstalled({ workspace: 'trusted', folder });
    await workbench.openFile('reject.py');
  });

  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true });
  });

  it('is left alone', async () => {
    const activated = await workbench.activationTimes();
    assert.ok(activated.has('SMTP Lens'));
    await workbench.openFile('reject.py');
    assert.equal(await workbench.editor.hoverThatShouldNotCome('550', 'REPLY = "550 5.1.1 User unknown"'), '');
  });

  it('is explained once its replies are asked for', async () => {
    await mkdir(path.join(workbench.folder, '.vscode'));
    await writeFile(path.join(workbench.folder, '.vscode', 'settings.json'), '{ "smtpLens.sourceCode.enabled": true }');
    const text = await workbench.editor.hover('550', 'REPLY = "550 5.1.1 User unknown"');
    assert.match(text, /^550/);
  });
});
