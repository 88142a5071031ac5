import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

describe('Logs, bounces and failures', function () {
  this.timeout(90_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'restricted' });
  });

  after(() => workbench?.close());

  it('explain the reply that a log line quotes', async () => {
    await workbench.openFile('mail.log');
    await workbench.statusBarEntry('status.editor.mode').filter({ hasText: 'Mail Log' }).waitFor();
    const text = await workbench.editor.hover('968D66BA2', 'connect from client.example.net').catch(() => '');
    assert.equal(text, '');
    await workbench.screenshot('mail-log');
  });

  it('follow a message to its end', async () => {
    await workbench.editor.click('968D66BA2', 'client=client.example.net');
    await workbench.runCommand('SMTP: Follow Message');
    await workbench.webview().getByText('Its recipients fared differently').waitFor();
    await workbench.screenshot('follow-message');
    await workbench.runCommand('View: Close Editor');
  });

  it('are summed up', async () => {
    await workbench.runCommand('SMTP: Summarise Mail Log');
    await workbench.webview().getByText('No such mailbox').first().waitFor();
    await workbench.screenshot('summary');
    await workbench.webview().getByText('line 6', { exact: true }).click();
    await workbench.editor.locate('User unknown', 'status=bounced');
    await workbench.screenshot('summary-line');
    await workbench.runCommand('View: Close All Editors');
  });

  it('tell why', async () => {
    await workbench.openFile('3-swaks-relay-denied.smtp');
    await workbench.runCommand('SMTP: Explain This Failure');
    await workbench.webview().getByText('The server will not relay').first().waitFor();
    await workbench.screenshot('failure');
    await workbench.runCommand('View: Close Editor');
  });

  it('tell for each recipient what a bounce says', async () => {
    await workbench.openFile('returned.bounce');
    await workbench.runCommand('SMTP: Explain This Bounce');
    await workbench.webview().getByText('Not delivered to 1 recipient').waitFor();
    await workbench.screenshot('bounce');
  });
});
