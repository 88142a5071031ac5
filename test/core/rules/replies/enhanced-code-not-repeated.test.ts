import assert from 'node:assert/strict';
import { enhancedCodeNotRepeated } from '../../../../src/core/rules/replies/enhanced-code-not-repeated.ts';
import { expectProblems } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('enhanced-code-not-repeated', () => {
  it('finds the lines that lack it', () => {
    const messages = expectInNotations(enhancedCodeNotRepeated, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: «550» such user', 'C: RSET', 'S: «250»-a', 'S: 250-b', 'S: 250 2.0.0 c');
    assert.match(messages[0] ?? '', /^This line lacks the enhanced code 5\.1\.1/);
    assert.match(messages[1] ?? '', /^2 lines lack the enhanced code 2\.0\.0/);
  });

  it('repeats it', () => {
    expectFixed(enhancedCodeNotRepeated, ['C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550 such user'], ['C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550 5.1.1 such user']);
  });

  it('leaves alone replies with one on every line or on none, and the answer to EHLO', () => {
    expectInNotations(enhancedCodeNotRepeated, 'S: 220 a', 'C: EHLO b', 'S: 250-2.0.0 a', 'S: 250 HELP', 'C: NOOP', 'S: 250-a', 'S: 250 b', 'C: NOOP', 'S: 250-2.0.0 a', 'S: 250 2.0.0 b');
    expectProblems(enhancedCodeNotRepeated, '220 a\nNOOP\n250-2.0.0 a\n250 2.0');
  });
});
