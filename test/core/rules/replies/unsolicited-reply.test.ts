import assert from 'node:assert/strict';
import { unsolicitedReply } from '../../../../src/core/rules/replies/unsolicited-reply.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('unsolicited-reply', () => {
  const start = ['S: 220 a', 'C: EHLO b', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 2.1.0 Ok'];

  it('finds a reply after which no command stands', () => {
    const [message] = expectInNotations(unsolicitedReply, ...start, 'S: «500» 5.5.2 what', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    assert.match(message ?? '', /^Nobody asked for this 500/);
  });

  it('leaves alone greetings, 421, what follows a message or a login, sessions full of gaps, and servers alone', () => {
    expectInNotations(unsolicitedReply, ...start, 'C: NOOP', 'S: 250 ok', 'S: 421 too long');
    expectInNotations(unsolicitedReply, ...start, 'C: DATA', 'S: 354 go', 'C: .', 'S: 250 one', 'S: 250 two', 'C: QUIT', 'S: 221 bye');
    expectInNotations(unsolicitedReply, ...start, 'S: 250 2.1.5 Ok', 'C: NOOP', 'S: 250 ok', 'S: 500 what', 'C: QUIT', 'S: 221 bye');
    expectProblems(unsolicitedReply, lines('250 a', '250 2.1.0 Ok', '250 2.1.5 Ok', '500 what'));
  });

  it('leaves the rest of a reply that lacks its hyphen to another rule', () => {
    expectInNotations(unsolicitedReply, 'S: 220 a', 'C: EHLO b', 'S: 250 a', 'S: 250 SIZE', 'C: NOOP', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });
});
