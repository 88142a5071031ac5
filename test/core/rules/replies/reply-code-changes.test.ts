import assert from 'node:assert/strict';
import { replyCodeChanges } from '../../../../src/core/rules/replies/reply-code-changes.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('reply-code-changes', () => {
  it('finds the line that has another code than the first', () => {
    const [message] = expectInNotations(replyCodeChanges, 'S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: «220»-SIZE', 'S: 250 HELP', 'C: QUIT', 'S: 221 bye');
    assert.equal(message, '220 in a reply that began with 250: all lines of a reply have the same code.');
    expectInNotations(replyCodeChanges, 'S: 220 a', 'C: RCPT TO:<a@example.org>', 'S: 550-no such user', 'S: «551» here');
  });

  it('offers the first line\'s code', () => {
    expectFixed(replyCodeChanges, ['S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 252 HELP'], ['S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 250 HELP']);
  });

  it('suspects the hyphen where the next command waits for its answer', () => {
    const script = ['S: 220 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250-ok', 'S: «550» no'];
    assert.match(expectInNotations(replyCodeChanges, ...script)[0] ?? '', /ends with a blank, not a hyphen/);
    expectFixed(replyCodeChanges, script, ['S: 220 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'S: 550 no']);
  });

  it('says nothing where something was cut out, of replies that follow each other, and of a line that is not finished', () => {
    expectProblems(replyCodeChanges, lines('S: 220 a', 'C: EHLO b', 'S: 250-a', '[…]', 'S: 235 welcome'));
    expectProblems(replyCodeChanges, lines('220 a', 'EHLO b', '250-a', '250-SIZE', '250-DSN', '235 2.7.0 welcome'));
    expectProblems(replyCodeChanges, lines('220 a', 'MAIL FROM:<a@b>', 'RCPT TO:<c@d>', '250 ok', '550 no'));
    expectProblems(replyCodeChanges, '220 a\nEHLO b\n250-a\n25');
    expectProblems(replyCodeChanges, '220 a\nEHLO b\n250-a\n252');
  });
});
