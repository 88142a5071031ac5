import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

describe('Compare SMTP Codes', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  const page = () => workbench.webview();
  const title = () => page().getByRole('heading', { level: 1 });

  before(async () => {
    workbench = await openInstalled({ workspace: 'trusted', window: { width: 1500, height: 1000 } });
    await workbench.openFile('2-telnet-mistakes.smtp');
    await workbench.editor.hover('550', '550 5.1.1 <nosuch@example.org>: Recipient address rejected');
    await workbench.editor.leave();
  });

  after(() => workbench?.close());

  it('starts from the code under the cursor', async () => {
    await workbench.editor.click('5.1.3', '501 5.1.3 Bad recipient address syntax');
    await workbench.runCommand('SMTP: Compare SMTP Codes…');
    await workbench.page.locator('.quick-input-widget .monaco-count-badge', { hasText: '1 Selected' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.editor.goTo(1);
  });

  it('finds codes by number, name and word', async () => {
    await workbench.runCommand('SMTP: Compare SMTP Codes…');
    for (const [search, code] of [['211', '211'], ['Syntax Error', '500'], ['greylist', '4.2.0'], ['null MX', '5.1.10']]) {
      await workbench.searchPick(search);
      const labels = await workbench.pickLabels();
      assert.ok(labels.some((label) => label.startsWith(code)), `${search}: ${labels.join(', ')}`);
    }
  });

  it('puts 211 and 500 side by side', async () => {
    await workbench.searchPick('');
    await workbench.pickMany('System Status', 'Syntax Error');
    await title().filter({ hasText: 'SMTP 211 System Status vs 500 Syntax Error' }).waitFor();
    await page().getByRole('heading', { name: 'Key differences' }).waitFor();
    await page().getByRole('heading', { name: 'When to use which' }).waitFor();
    const rows = await page().getByRole('row').allInnerTexts();
    assert.ok(rows.some((row) => /^Outcome\s+success\s+permanent failure$/.test(row)), rows.join('\n'));
    await workbench.screenshot('compare');
  });

  it('swaps them by keyboard', async () => {
    await page().getByRole('button', { name: 'Swap' }).focus();
    await workbench.page.keyboard.press('Enter');
    await title().filter({ hasText: 'SMTP 500 Syntax Error vs 211 System Status' }).waitFor();
  });

  it('changes a code in place', async () => {
    const field = page().getByLabel('Change this code').nth(1);
    await field.fill('5.7.26');
    await field.press('Enter');
    await title().filter({ hasText: 'SMTP 500 Syntax Error vs 5.7.26' }).waitFor();
    const kept = await page().getByLabel('Change this code').nth(1).evaluate((input) => input === input.ownerDocument.activeElement);
    assert.ok(kept, 'the focus left the field');
  });

  it('copies itself as Markdown', async () => {
    await page().getByRole('button', { name: 'Copy as Markdown' }).click();
    await page().getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  });

  it('shows hostile text as text', async () => {
    const field = page().getByLabel('Change this code').nth(0);
    await field.fill('<img src=x onerror=alert(1)>');
    await field.press('Enter');
    await title().filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    assert.equal(await page().locator('img').count(), 0);
  });

  it('reflows when narrow', async () => {
    await page().getByLabel('Change this code').nth(0).fill('550');
    await page().getByLabel('Change this code').nth(0).press('Enter');
    await title().filter({ hasText: 'SMTP 550' }).waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.page.setViewportSize({ width: 640, height: 1000 });
    const overflow = await page().locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    assert.ok(overflow <= 0, `${overflow} pixels to scroll`);
    await workbench.screenshot('compare-narrow');
    await workbench.page.setViewportSize({ width: 1500, height: 1000 });
  });

  it('survives a reload', async () => {
    // Reloading the page itself would not let VS Code store what is open.
    await workbench.runCommand('Developer: Reload Window');
    await title().filter({ hasText: 'SMTP 550' }).waitFor({ timeout: 30_000 });
  });

  it('asks for nothing outside this machine', () => {
    assert.deepEqual(workbench.blocked, []);
  });
});
