import assert from 'node:assert/strict';
import { replyLineTooLong } from '../../../../src/core/rules/lines/reply-line-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed } from '../notations.ts';

const check = (...marked: string[]): string[] => expectProblems(replyLineTooLong, lines(...marked));

describe('reply-line-too-long', () => {
  it('allows 512 octets with CRLF and not one more', () => {
    check(`250 ${'x'.repeat(506)}`);
    const [message] = check(`250 ${'x'.repeat(506)}«x»`);
    assert.match(message ?? '', /^Reply line of 513 octets; the limit is 512/);
  });

  it('measures each line of a reply for itself', () => {
    check(`550-${'x'.repeat(400)}`, `550-${'x'.repeat(506)}«yy»`, '550 end');
  });

  it('allows a challenge 12288 octets (RFC 4954, section 4)', () => {
    check('AUTH X', `334 ${'x'.repeat(12_282)}`, 'eA==', `334 ${'x'.repeat(12_282)}«x»`);
  });

  it('is split at a blank, with hyphen and enhanced code on each line', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    expectFixed(
      replyLineTooLong,
      ['C: RCPT TO:<a@b>', `S: 550 5.7.1 ${words(250)}`, 'C: QUIT'],
      ['C: RCPT TO:<a@b>', `S: 550-5.7.1 ${words(100)}`, `S: 550-5.7.1 ${words(100)}`, `S: 550 5.7.1 ${words(50)}`, 'C: QUIT'],
    );
    expectFixed(replyLineTooLong, [`S: 250-${words(120)}`, 'S: 250 end'], [`S: 250-${words(101)}`, `S: 250-${words(19)}`, 'S: 250 end']);
    expectFixed(replyLineTooLong, [`S: 250 ${'x'.repeat(600)}`], [`S: 250 ${'x'.repeat(600)}`]);
  });
});
