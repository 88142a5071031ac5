import assert from 'node:assert/strict';
import { parameterTwice } from '../../../../src/core/rules/arguments/parameter-twice.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('parameter-twice', () => {
  it('finds the second', () => {
    const messages = expectInNotations(parameterTwice, 'S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> SIZE=3 BODY=7BIT «size=3»', 'S: 501 no', 'C: RCPT TO:<a@example.net> NOTIFY=NEVER «NOTIFY=SUCCESS»', 'S: 501 no');
    assert.deepEqual(messages, ['SIZE stands on this line twice; give it once.', 'NOTIFY stands on this line twice and says two things; give it once.']);
  });

  it('takes it out where it says the same', () => {
    expectFixed(parameterTwice, ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> RET=HDRS RET=HDRS SIZE=3', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> RET=HDRS SIZE=3', 'S: 501 no']);
    expectFixed(parameterTwice, ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> RET=HDRS RET=FULL', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> RET=HDRS RET=FULL', 'S: 501 no']);
  });

  it('leaves different ones alone, and two commands', () => {
    expectProblems(parameterTwice, lines('MAIL FROM:<a@example.net> SIZE=3 BODY=7BIT SMTPUTF8', '250 ok', 'RCPT TO:<a@example.net> NOTIFY=NEVER', '250 ok', 'RCPT TO:<b@example.net> NOTIFY=NEVER', '250 ok'));
    expectProblems(parameterTwice, 'MAIL FROM:<a@example.net> RET=HDRS RET');
  });
});
