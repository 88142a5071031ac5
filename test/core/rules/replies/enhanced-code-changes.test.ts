import assert from 'node:assert/strict';
import { enhancedCodeChanges } from '../../../../src/core/rules/replies/enhanced-code-changes.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('enhanced-code-changes', () => {
  it('finds a line with another enhanced code', () => {
    const [message] = expectInNotations(enhancedCodeChanges, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550-5.1.1 such', 'S: 550 «5.7.1» user');
    assert.equal(message, '5.7.1 in a reply that began with 5.1.1: all lines of a reply carry the same enhanced code.');
  });

  it('leaves alone lines without one, one of a wrong class, help texts, two replies, and a line that is not finished', () => {
    expectInNotations(enhancedCodeChanges, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550 such user');
    expectInNotations(enhancedCodeChanges, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550 4.1.1 such user');
    expectInNotations(enhancedCodeChanges, 'S: 220 a', 'C: HELP', 'S: 214-2.0.0 codes', 'S: 214 2.1.5 means ok');
    expectInNotations(enhancedCodeChanges, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 2.1.0 Ok', 'S: 250 2.1.5 Ok');
    expectProblems(enhancedCodeChanges, '220 a\nRCPT TO:<a@b>\n550-5.1.10 a\n550 5.1.1');
  });
});
