import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openInstalled } from './harness.mjs';

describe('Findings and their fixes', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'trusted' });
    await workbench.openFile('2-telnet-mistakes.smtp');
    await workbench.editor.squiggles('warning').first().waitFor();
  });

  after(() => workbench?.close());

  /** Findings and the lines above sessions come in their own time, close the menu and move what is clicked: both are done again. */
  async function openFixes(/** @type {[word: string, line: string]} */ place, /** @type {string} */ fix, /** @type {string | undefined} */ key = undefined) {
    const menu = workbench.page.locator('.action-widget').first();
    for (let attempt = 1; ; attempt += 1) {
      await workbench.editor.click(...place);
      if (key !== undefined) await workbench.page.keyboard.press(key);
      await workbench.page.keyboard.press('Control+.');
      try {
        await menu.filter({ hasText: fix }).waitFor({ timeout: 4000 });
        return menu;
      } catch (error) {
        if (attempt === 6) throw error;
        await workbench.page.keyboard.press('Escape');
      }
    }
  }

  it('are offered where the cursor is, the likeliest first', async () => {
    const menu = await openFixes(['bob', 'MAIL FROM: bob@example.net'], 'Remove the blank');
    await workbench.screenshot('quick-fixes');
    assert.match(await menu.innerText(), /Ignore angle-brackets-missing in this file/);
    await menu.getByText('Remove the blank', { exact: true }).click();
    await workbench.editor.locate('FROM:bob', 'MAIL FROM:bob@example.net');
  });

  it('are shown before all are applied', async () => {
    const before = (await workbench.problems()).length;
    await workbench.runCommand('SMTP: Fix All, with Preview');
    await workbench.page.getByText('Refactor Preview', { exact: true }).first().waitFor();
    await workbench.page.getByRole('button', { name: 'Apply' }).waitFor();
    await workbench.screenshot('fix-all-preview');
    await workbench.page.getByRole('button', { name: 'Discard' }).click();
    assert.equal((await workbench.problems()).length, before);
  });

  it('are written down where they are to be ignored', async () => {
    await workbench.openFile('1-overlong-commands.smtp');
    const menu = await openFixes(['NOOP', 'NOOP bbbb'], 'Ignore command-line-too-long in this file', 'End');
    await menu.getByText('Ignore command-line-too-long in this file', { exact: true }).click();
    await workbench.page.locator('.explorer-folders-view').getByText('.smtp-lens.json').waitFor();
    const written = JSON.parse(await readFile(path.join(workbench.folder, '.smtp-lens.json'), 'utf8'));
    assert.deepEqual(written, { ignore: [{ files: '1-overlong-commands.smtp', rules: ['command-line-too-long'] }] });
  });
});

describe('Secrets', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'restricted' });
    await workbench.openFile('6-curl-login-refused.smtp');
  });

  after(() => workbench?.close());

  it('are taken out after a question what else to hide', async () => {
    await workbench.runCommand('SMTP: Redact Secrets');
    await workbench.page.locator('.quick-input-widget').getByText('What messages say').waitFor();
    await workbench.screenshot('redact-question');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.locate('[redacted]');
    await workbench.screenshot('redacted');
  });
});
