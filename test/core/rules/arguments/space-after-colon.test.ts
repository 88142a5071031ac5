import assert from 'node:assert/strict';
import { spaceAfterColon } from '../../../../src/core/rules/arguments/space-after-colon.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('space-after-colon', () => {
  it('finds the blank, in MAIL and in RCPT', () => {
    const messages = expectInNotations(spaceAfterColon, 'S: 220 a', 'C: MAIL FROM:« »<a@example.org>', 'S: 250 ok', 'C: rcpt to:«  »<b@example.org>', 'S: 250 ok');
    assert.match(messages[0] ?? '', /write MAIL FROM:<… without one/);
    assert.match(messages[1] ?? '', /write RCPT TO:<… without one/);
  });

  it('takes it out', () => {
    expectFixed(spaceAfterColon, ['C: MAIL FROM: <a@example.org> SIZE=3', 'S: 250 ok'], ['C: MAIL FROM:<a@example.org> SIZE=3', 'S: 250 ok']);
  });

  it('leaves other blanks alone: before parameters, in message text, at the end of what is still being typed', () => {
    expectProblems(spaceAfterColon, lines('MAIL FROM:<a@example.org> SIZE=3', '250 ok', 'RCPT TO:<b@example.org>', '250 ok', 'DATA', '354 go', 'MAIL FROM: <x>', '.', '250 ok'));
    expectProblems(spaceAfterColon, 'MAIL FROM: ');
  });
});
