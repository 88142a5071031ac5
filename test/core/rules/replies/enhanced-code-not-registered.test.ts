import assert from 'node:assert/strict';
import { enhancedCodeNotRegistered } from '../../../../src/core/rules/replies/enhanced-code-not-registered.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('enhanced-code-not-registered', () => {
  it('finds a code that neither IANA nor a known vendor has', () => {
    const [message] = expectInNotations(enhancedCodeNotRegistered, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-«5.9.99» no', 'S: 550 5.9.99 such user');
    assert.equal(message, '5.9.99 is in no registry: only its 5 (permanent) and the text are to be relied on.');
  });

  it('leaves alone registered ones, those of vendors, and what is still being typed', () => {
    expectInNotations(enhancedCodeNotRegistered, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550 5.7.26 no', 'C: RCPT TO:<b@example.org>', 'S: 451 4.7.650 slow', 'C: HELP', 'S: 214 2.9.99');
    expectProblems(enhancedCodeNotRegistered, '220 a\nNOOP\n250 2.9.9');
  });
});
