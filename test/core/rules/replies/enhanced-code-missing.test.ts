import assert from 'node:assert/strict';
import { enhancedCodeMissing } from '../../../../src/core/rules/replies/enhanced-code-missing.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('enhanced-code-missing', () => {
  const hello = ['S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 250 ENHANCEDSTATUSCODES'];

  it('finds the first reply without one, once a session', () => {
    const [message] = expectInNotations(enhancedCodeMissing, ...hello, 'C: MAIL FROM:<a@example.org>', 'S: 250 2.1.0 Ok', 'C: RCPT TO:<b@example.org>', 'S: «550» no', 'C: QUIT', 'S: 221 bye');
    assert.equal(message, 'The server offers ENHANCEDSTATUSCODES and answers 2 times without one such as 5.0.0.');
  });

  it('asks for none in 3yz and hello replies, of servers that do not offer them, nor after STARTTLS before the next EHLO', () => {
    expectInNotations(enhancedCodeMissing, ...hello, 'C: DATA', 'S: 354 go', 'C: .', 'S: 250 2.0.0 Ok', 'C: EHLO b', 'S: 250 a');
    expectInNotations(enhancedCodeMissing, 'S: 220 a', 'C: EHLO b', 'S: 250 a', 'C: NOOP', 'S: 250 ok');
    expectInNotations(enhancedCodeMissing, ...hello, 'C: STARTTLS', 'S: 220 2.0.0 go', 'C: NOOP', 'S: 250 ok');
  });

  it('waits for the line to be ended', () => {
    expectProblems(enhancedCodeMissing, '220 a\nEHLO b\n250-a\n250 ENHANCEDSTATUSCODES\nNOOP\n250');
  });
});
