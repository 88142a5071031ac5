import assert from 'node:assert/strict';
import { vrfyDiscloses } from '../../../../src/core/rules/habits/vrfy-discloses.ts';
import { expectInNotations } from '../notations.ts';

describe('vrfy-discloses', () => {
  it('finds an answer that names a mailbox', () => {
    const messages = expectInNotations(vrfyDiscloses, 'S: 220 a', 'C: VRFY smith', 'S: «250» 2.1.5 Joan Smith <smith@example.org>', 'C: EXPN staff', 'S: «250»-<a@example.org>', 'S: 250 <b@example.org>');
    assert.match(messages[0] ?? '', /this mailbox exists.*252/);
    assert.match(messages[1] ?? '', /who is on this list/);
  });

  it('leaves alone 252, refusals, answers without an address, and one that may belong to another command', () => {
    expectInNotations(vrfyDiscloses, 'S: 220 a', 'C: VRFY smith', 'S: 252 2.0.0 smith@example.org', 'C: VRFY smith', 'S: 550 smith@example.org unknown', 'C: VRFY smith', 'S: 250 maybe');
    expectInNotations(vrfyDiscloses, 'S: 220 a', 'C: VRFY smith', 'C: RCPT TO:<a@example.org>', 'S: 250 a@example.org', 'S: 250 a@example.org');
  });
});
