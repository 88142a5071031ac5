import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

for (const workspace of /** @type {const} */ (['restricted', 'trusted'])) {
  describe(`The installed extension in a ${workspace} workspace`, () => {
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      workbench = await openInstalled({ workspace });
    });

    after(() => workbench?.close());

    it('runs where the test says', async () => {
      const isRestricted = await workbench.statusBarEntry('status.workspaceTrust').isVisible();
      assert.equal(isRestricted, workspace === 'restricted');
    });

    it('explains a reply under the mouse', async () => {
      await workbench.openFile('3-swaks-relay-denied.smtp');
      const hover = await workbench.editor.hover('554', '554 5.7.1');
      await workbench.screenshot(`hover-${workspace}`);
      assert.match(hover, /^554 5\.7\.1: /);
      assert.match(hover, /How to fix it/);
      assert.match(hover, /Sources: .*RFC/);
    });

    it('says nothing about a port', async () => {
      assert.equal(await workbench.editor.hoverThatShouldNotCome('25', '127.0.0.1:25'), '');
    });

    it('underlines a command line that is too long, and lists it as a problem', async () => {
      await workbench.openFile('1-overlong-commands.smtp');
      const problems = await workbench.problems();
      assert.match(problems.join('\n'), /Warning: MAIL line of \d+ octets; the limit is 512/);
      await workbench.editor.goTo(18, 511);
      await workbench.editor.squiggles('warning').first().waitFor();
      await workbench.screenshot(`problems-${workspace}`);
    });

    it('colours a command', async () => {
      await workbench.openFile('3-swaks-relay-denied.smtp');
      const tokens = await workbench.editor.inspectTokens('EHLO');
      assert.match(tokens, /language\s+smtp/);
      assert.match(tokens, /keyword\.\S+\.smtp/);
    });

    it('compares the codes that are picked', async () => {
      await workbench.runCommand('SMTP: Compare SMTP Codes…');
      await workbench.pickMany('211', '500');
      const page = workbench.webview();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await workbench.screenshot(`compare-${workspace}`);
      assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /SMTP 211 .+ vs 500 /);
    });

    it('asks for nothing outside this machine', () => {
      assert.deepEqual(workbench.blocked, []);
    });
  });
}
