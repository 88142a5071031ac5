import assert from 'node:assert/strict';
import { hyphenMissing } from '../../../../src/core/rules/replies/hyphen-missing.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('hyphen-missing', () => {
  it('finds the blank after which the answer to EHLO goes on', () => {
    const [message] = expectInNotations(hyphenMissing, 'S: 220 a', 'C: EHLO b', 'S: 250« »a', 'S: 250-SIZE', 'S: 250 HELP', 'C: QUIT', 'S: 221 bye');
    assert.match(message ?? '', /Write `250-` here/);
    expectInNotations(hyphenMissing, 'S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 250« »SIZE', 'S: 250 PIPELINING', 'C: QUIT', 'S: 221 bye');
  });

  it('finds it in a refusal of several lines', () => {
    expectInNotations(hyphenMissing, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550« »5.1.1 such', 'S: 550 5.1.1 user', 'C: QUIT', 'S: 221 bye');
  });

  it('writes a hyphen', () => {
    expectFixed(hyphenMissing, ['S: 220 a', 'C: EHLO b', 'S: 250 a', 'S: 250 SIZE', 'C: QUIT'], ['S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 250 SIZE', 'C: QUIT']);
  });

  it('says nothing where a command may have been cut out, where more commands wait, and after a message', () => {
    expectProblems(hyphenMissing, lines('220 a', 'EHLO b', '250 a', '250 2.1.0 Ok'));
    expectProblems(hyphenMissing, lines('220 a', 'MAIL FROM:<a@example.org>', '250 2.1.0 Ok', '250 2.1.5 Ok'));
    expectProblems(hyphenMissing, lines('220 a', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', '250 ok', '250-ok', '250 ok'));
    expectProblems(hyphenMissing, lines('220 a', 'DATA', '354 go', '.', '250 one', '250-two', '250 two'));
    expectProblems(hyphenMissing, lines('220 a', 'EHLO b', '250-a', '250 STARTTLS', '250-a', '250 SIZE'));
    expectProblems(hyphenMissing, lines('250 a', '250-b', '250 c'));
  });
});
