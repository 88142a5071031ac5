import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

for (const workspace of /** @type {const} */ (['restricted', 'trusted'])) {
  describe(`A newcomer with the installed extension in a ${workspace} workspace`, function () {
    this.timeout(90_000);

    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      workbench = await openInstalled({ workspace });
    });

    after(() => workbench?.close());

    it('works where the test says', async () => {
      await workbench.statusBarEntry('status.problems').waitFor();
      await workbench.statusBarEntry('status.workspaceTrust').waitFor({ state: workspace === 'restricted' ? 'visible' : 'hidden' });
    });

    it('opens a transcript in its language', async () => {
      await workbench.openFile('2-telnet-mistakes.smtp');
      await workbench.statusBarEntry('status.editor.mode').filter({ hasText: 'SMTP Transcript' }).waitFor();
      // It moves the lines when it comes.
      await workbench.page.locator('.codelens-decoration').filter({ hasText: 'recipients refused' }).waitFor();
    });

    it('reads an explanation over 550', async () => {
      const line = '550 5.1.1 <nosuch@example.org>: Recipient address rejected';
      const text = await workbench.editor.hover('550', line);
      assert.match(text, /^550 5\.1\.1: No such mailbox/);
      assert.match(text, /How to fix it/);
      assert.match(text, /RFC 3463, section 3\.2/);
      assert.match(text, /Compare with other codes…/);
      await workbench.screenshot(`hover-${workspace}`);
    });

    it('sees no explanation over an address', async () => {
      assert.equal(await workbench.editor.hoverThatShouldNotCome('example.org', 'VRFY nosuch@example.org'), '');
    });

    it('is warned of an overlong command line', async () => {
      await workbench.openFile('1-overlong-commands.smtp');
      await workbench.editor.squiggles('warning').first().waitFor();
      const problems = await workbench.problems();
      assert.ok(problems.some((row) => /MAIL line of 726 octets; the limit is 512 octets/.test(row)), problems.join('\n'));
      await workbench.screenshot(`problems-${workspace}`);
    });

    it('opens the page of the rule from the problems', async () => {
      await workbench.page.locator('.markers-panel a', { hasText: 'command-line-too-long' }).first().click({ modifiers: ['Control'] });
      await workbench.page.locator('.tab.active', { hasText: 'command-line-too-long.md' }).waitFor();
      await workbench.screenshot(`rule-page-${workspace}`);
      await workbench.runCommand('View: Close All Editors');
    });

    it('asks for nothing outside this machine', () => {
      assert.deepEqual(workbench.blocked, []);
    });
  });
}
