import assert from 'node:assert/strict';
import { enhancedCodeMisplaced } from '../../../../src/core/rules/replies/enhanced-code-misplaced.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('enhanced-code-misplaced', () => {
  it('finds one in the greeting, in the answer to EHLO and in a 354', () => {
    const messages = expectInNotations(enhancedCodeMisplaced, 'S: 220 «2.0.0» a', 'C: EHLO b', 'S: 250-«2.0.0» a', 'S: 250 HELP', 'C: DATA', 'S: 354 «2.0.0» go');
    assert.match(messages[0] ?? '', /in the greeting/);
    assert.match(messages[2] ?? '', /in a 354 reply/);
  });

  it('finds one that does not follow the code and a blank', () => {
    const messages = expectInNotations(enhancedCodeMisplaced, 'S: 220 a', 'C: NOOP', 'S: 250 « 2.0.0» ok', 'C: RCPT TO:<b@example.org>', 'S: 550 «#5.1.0» no', 'C: RSET', 'S: 550 («5.1.1») no');
    assert.match(messages[1] ?? '', /Write `550 5\.1\.0 …`/);
  });

  it('leaves alone a version in the greeting, a refused hello, the address of a host, and the middle of a text', () => {
    expectProblems(enhancedCodeMisplaced, lines('220 4.92.1 Exim', 'EHLO b', '504 5.5.2 name', 'NOOP', '250 2.0.0 ok', 'RCPT TO:<a@b>', '554 (5.6.7.8) listed', 'RSET', '550 seen 5.1.1 before'));
  });
});
