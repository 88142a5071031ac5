import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openInstalled } from './harness.mjs';

describe('A configuration of a mail server', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'restricted', window: { width: 1280, height: 1200 } });
    const folder = path.join(workbench.folder, 'postfix');
    await mkdir(folder);
    await writeFile(path.join(folder, 'sender_access'), '# Who may not send.\nspam.example.net 550 4.7.1 We have had enough of this\n');
    await workbench.openFile('main.cf');
  });

  after(() => workbench?.close());

  it('shows its mistakes', async () => {
    await workbench.editor.squiggles('error').first().waitFor();
    const problems = await workbench.problems();
    await workbench.screenshot('configuration-problems');
    for (const expected of [/soft_bounce is yes/, /250 says that it worked/, /30s is below the 300 seconds/]) {
      assert.ok(problems.some((row) => expected.test(row)), `${expected}\n${problems.join('\n')}`);
    }
  });

  it('explains a code and what sets it', async () => {
    const text = await workbench.editor.hover('554', 'access_map_reject_code = 554');
    await workbench.screenshot('configuration-code');
    assert.match(text, /^554: /);
    assert.match(text, /Set by access_map_reject_code/);
  });

  it('explains a parameter, its default and its replies', async () => {
    const text = await workbench.editor.hover('smtpd_recipient_limit', 'smtpd_recipient_limit = 200');
    await workbench.screenshot('configuration-parameter');
    assert.match(text, /^smtpd_recipient_limit: Recipients of one message/);
    assert.match(text, /Default: 1000/);
    assert.match(text, /452 4\.5\.3/);
  });

  it('explains a long list in few words', async () => {
    const text = await workbench.editor.hover('smtpd_recipient_restrictions', 'smtpd_recipient_restrictions =');
    await workbench.screenshot('configuration-restrictions');
    assert.match(text, /Takes: permit, .* in all\)/);
    assert.ok(text.length < 700, text);
    await workbench.editor.leave();
  });

  it('lists the codes that a parameter takes', async () => {
    await workbench.editor.click('message_size_limit', 'message_size_limit = 26214400');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('reject_code = ');
    const list = workbench.page.locator('.suggest-widget.visible');
    for (let attempt = 1; ; attempt += 1) {
      await workbench.page.keyboard.press('Control+Space');
      try {
        await list.filter({ hasText: '554' }).waitFor({ timeout: 4000 });
        break;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
    await workbench.screenshot('configuration-completion');
    await workbench.page.keyboard.press('Escape');
  });

  it('offers to mend codes of two classes in an access table', async () => {
    await workbench.openFile('sender_access');
    await workbench.editor.squiggles('warning').or(workbench.editor.squiggles('error')).first().waitFor();
    await workbench.editor.click('4.7.1', '550 4.7.1 We have had enough');
    const menu = workbench.page.locator('.action-widget').first();
    for (let attempt = 1; ; attempt += 1) {
      await workbench.page.keyboard.press('Control+.');
      try {
        await menu.filter({ hasText: 'enhanced-class-mismatch' }).waitFor({ timeout: 4000 });
        break;
      } catch (error) {
        if (attempt === 5) throw error;
        await workbench.page.keyboard.press('Escape');
      }
    }
    await workbench.screenshot('configuration-fix');
    assert.match(await menu.innerText(), /5\.7\.1/);
    await workbench.page.keyboard.press('Escape');
  });
});
