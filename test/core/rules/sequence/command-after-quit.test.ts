import assert from 'node:assert/strict';
import { commandAfterQuit } from '../../../../src/core/rules/sequence/command-after-quit.ts';
import { expectInNotations } from '../notations.ts';

describe('command-after-quit', () => {
  it('finds what is said after the farewell', () => {
    assert.match(expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye', 'C: «NOOP»')[0] ?? '', /after QUIT/);
    expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'C: «MAIL» FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 221 bye');
  });

  it('leaves a new session alone, a QUIT that was refused, and words for a shell', () => {
    expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye', 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye');
    expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 503 no', 'C: NOOP', 'S: 250 ok');
    expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye', 'C: exit');
    expectInNotations(commandAfterQuit, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'C: QUIT');
    expectInNotations(commandAfterQuit, 'C: EHLO c', 'C: QUIT', 'C: EHLO c', 'C: NOOP', 'C: QUIT');
  });
});
