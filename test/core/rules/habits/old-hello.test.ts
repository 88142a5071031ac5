import assert from 'node:assert/strict';
import { oldHello } from '../../../../src/core/rules/habits/old-hello.ts';
import { expectProblems } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('old-hello', () => {
  it('finds HELO at the beginning of a session', () => {
    const [message] = expectInNotations(oldHello, 'S: 220 a ESMTP', 'C: «HELO» b', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    assert.match(message ?? '', /Try EHLO first/);
  });

  it('offers EHLO', () => {
    expectFixed(oldHello, ['S: 220 a', 'C: HELO b', 'S: 250 a'], ['S: 220 a', 'C: EHLO b', 'S: 250 a']);
  });

  it('leaves alone a client that was refused EHLO, there or in an earlier session', () => {
    expectInNotations(oldHello, 'S: 220 a', 'C: EHLO b', 'S: 502 no', 'C: HELO b', 'S: 250 a', 'C: QUIT', 'S: 221 bye', 'S: 220 a', 'C: HELO b', 'S: 250 a');
  });

  it('leaves alone a session that uses an extension, one that begins in the middle, a HELO that is refused, and what is being typed', () => {
    expectInNotations(oldHello, 'S: 220 a', 'C: HELO b', 'S: 250 a', 'C: MAIL FROM:<a@example.org> SIZE=3', 'S: 250 ok');
    expectInNotations(oldHello, 'S: 220 a', 'C: HELO b', 'S: 250 a', 'C: STARTTLS', 'S: 220 go');
    expectInNotations(oldHello, 'S: 250 a', 'S: 250 b', 'C: HELO b', 'S: 250 a');
    expectInNotations(oldHello, 'S: 220 a', 'C: HELO b', 'S: 501 name', 'C: EHLO b', 'S: 250 a');
    expectProblems(oldHello, '220 a\nHELO b');
  });
});
