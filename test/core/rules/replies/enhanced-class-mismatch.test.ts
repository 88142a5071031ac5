import assert from 'node:assert/strict';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('enhanced-class-mismatch', () => {
  it('finds an enhanced code of another class', () => {
    const messages = expectInNotations(enhancedClassMismatch, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 «5.0.0» Ok', 'C: RCPT TO:<b@example.org>', 'S: 550 «4.7.1» no', 'C: QUIT', 'S: 221 2.0.0 bye');
    assert.match(messages[1] ?? '', /^4\.7\.1 with 550: the enhanced code begins with the reply's 5/);
  });

  it('speaks once for a reply, and mends all of its lines', () => {
    expectInNotations(enhancedClassMismatch, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-«4.1.1» no', 'S: 550 4.1.1 such user');
    expectFixed(enhancedClassMismatch, ['C: RCPT TO:<b@example.org>', 'S: 550-4.1.1 no', 'S: 550 4.1.1 such user'], ['C: RCPT TO:<b@example.org>', 'S: 550-5.1.1 no', 'S: 550 5.1.1 such user']);
  });

  it('applies unseen only what has one reading', () => {
    const isSafe = (reply: string): boolean | undefined => [...enhancedClassMismatch.check(parse(lines('220 a', 'RCPT TO:<b@example.org>', reply)))][0]?.fixes?.[0]?.isSafe;
    assert.equal(isSafe('552 4.3.4 too big'), true);
    assert.equal(isSafe('550 4.7.1 later'), false);
  });

  it('leaves versions, hellos and 3yz replies alone, and a line without its end', () => {
    expectProblems(enhancedClassMismatch, lines('220 a', 'EHLO b', '250 5.4.3 ready', 'HELP', '214 5.4.3', 'DATA', '354 2.0.0 go'));
    expectProblems(enhancedClassMismatch, lines('220 4.92.1 Exim'));
    expectProblems(enhancedClassMismatch, '220 a\nNOOP\n250 5.0.0');
  });
});
