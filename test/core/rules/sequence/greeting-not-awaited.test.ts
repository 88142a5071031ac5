import assert from 'node:assert/strict';
import { greetingNotAwaited } from '../../../../src/core/rules/sequence/greeting-not-awaited.ts';
import { expectInNotations } from '../notations.ts';

describe('greeting-not-awaited', () => {
  it('finds who speaks first', () => {
    assert.match(expectInNotations(greetingNotAwaited, 'C: «EHLO c.example.org»', 'S: 220 a ESMTP', 'S: 250 a', 'C: QUIT', 'S: 221 bye')[0] ?? '', /wait for the 220/);
  });

  it('leaves a greeting alone that comes first, one side after the other, a proxy and a session that begins in the middle', () => {
    expectInNotations(greetingNotAwaited, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye');
    expectInNotations(greetingNotAwaited, 'C: EHLO c', 'C: QUIT', 'S: 220 a ESMTP', 'S: 250 a', 'S: 221 bye');
    expectInNotations(greetingNotAwaited, 'C: PROXY TCP4 192.0.2.1 192.0.2.2 1 25', 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye');
    expectInNotations(greetingNotAwaited, 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye');
    expectInNotations(greetingNotAwaited, 'C: STARTTLS', 'S: 220 go', 'C: EHLO c', 'S: 250 a');
  });

  it('leaves the greeting alone that answers XCLIENT', () => {
    expectInNotations(greetingNotAwaited, 'C: XCLIENT NAME=a.example.org ADDR=192.0.2.1', 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: QUIT', 'S: 221 bye');
  });
});
