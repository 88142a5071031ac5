import assert from 'node:assert/strict';
import { openInstalled } from './harness.mjs';

describe('The colours of a transcript', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    workbench = await openInstalled({ workspace: 'restricted' });
    await workbench.openFile('3-swaks-relay-denied.smtp');
  });

  after(() => workbench?.close());

  it('come from the grammar and reach the screen', async () => {
    const command = await workbench.editor.inspectTokens('EHLO');
    const refusal = await workbench.editor.inspectTokens('554', '554 5.7.1');
    await workbench.screenshot('colours');
    assert.match(command, /language\s+smtp/);
    assert.match(command, /keyword\.\S+\.smtp/);
    assert.notEqual(foreground(command), foreground(refusal));
  });

  /** @param {string} tokens */
  function foreground(tokens) {
    return /^foreground\s+(#\w+)/m.exec(tokens)?.[1];
  }
});
