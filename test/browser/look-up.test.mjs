import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

describe('Look Up SMTP Code', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'restricted' });
    await workbench.openFile('2-telnet-mistakes.smtp');
    await workbench.editor.hover('550', '550 5.1.1 <nosuch@example.org>: Recipient address rejected');
    await workbench.editor.leave();
  });

  after(() => workbench?.close());

  it('finds by the words that people use, and opens a page', async () => {
    await workbench.runCommand('SMTP: Look Up SMTP Code…');
    for (const [words, code] of [['relay', '554'], ['greylist', '4.2.0'], ['mailbox full', '4.2.2']]) {
      await workbench.searchPick(words);
      const labels = await workbench.pickLabels();
      assert.ok(labels.some((label) => label.startsWith(code)), `${words}: ${labels.join(' | ')}`);
    }
    await workbench.screenshot('look-up');
    await workbench.page.keyboard.press('Enter');
    await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
    await workbench.screenshot('code-page');
  });

  it('follows a link from code to code', async () => {
    const page = workbench.webview();
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('listitem').getByRole('link').first().click();
    await workbench.page.waitForFunction(() => document.querySelectorAll('.tab').length > 1);
    assert.ok(first.length > 3);
    await workbench.screenshot('code-page-linked');
  });

  it('asks for nothing outside this machine', () => {
    assert.deepEqual(workbench.blocked, []);
  });
});
