import assert from 'node:assert/strict';
import { tooManyPending } from '../../../../src/core/rules/habits/too-many-pending.ts';
import { expectInNotations } from '../notations.ts';

describe('too-many-pending', () => {
  const noops = (count: number, mark: number): string[] => Array.from({ length: count }, (_, i) => (i === mark ? 'C: «NOOP»' : 'C: NOOP'));

  it('finds the command that leaves over a thousand without an answer', () => {
    const [message] = expectInNotations(tooManyPending, 'S: 220 a', 'C: EHLO b', 'S: 250 a', ...noops(1_010, 1_000), 'S: 250 ok', 'S: 250 ok');
    assert.match(message ?? '', /^Over 1000 commands wait/);
  });

  it('leaves alone many commands with answers in between, and a client that stands alone', () => {
    expectInNotations(tooManyPending, 'S: 220 a', ...noops(900, -1), ...Array.from({ length: 800 }, () => 'S: 250 ok'), ...noops(900, -1), 'S: 250 ok');
    expectInNotations(tooManyPending, 'C: EHLO b', ...noops(1_100, -1));
  });
});
