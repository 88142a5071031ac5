import assert from 'node:assert/strict';
import { textLineTooLong } from '../../../../src/core/rules/lines/text-line-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed } from '../notations.ts';

const message = (...text: string[]): string[] =>
  expectProblems(textLineTooLong, lines('MAIL FROM:<a@b>', '250 ok', 'RCPT TO:<c@d>', '250 ok', 'DATA', '354 go', ...text, '.', '250 ok'));

describe('text-line-too-long', () => {
  it('allows 1000 octets with CRLF and not one more', () => {
    message('x'.repeat(998));
    assert.match(message(`${'x'.repeat(998)}«x»`)[0] ?? '', /^Message line of 1001 octets; the limit is 1000/);
  });

  it('does not count the dot added for transparency', () => {
    message(`.${'x'.repeat(998)}`);
    message(`.${'x'.repeat(998)}«x»`);
  });

  it('counts octets', () => {
    message('ü'.repeat(499));
    message(`${'ü'.repeat(499)}«ü»`);
  });

  it('measures chunks, but not those of a binary message (RFC 3030)', () => {
    const long = 'x'.repeat(1200);
    const marked = `${long.slice(0, 998)}«${long.slice(998)}»`;
    expectProblems(textLineTooLong, lines('MAIL FROM:<a@b> BODY=8BITMIME', '250 ok', 'BDAT 1202 LAST', marked, '250 ok'));
    expectProblems(textLineTooLong, lines('MAIL FROM:<a@b> BODY=BINARYMIME', '250 ok', 'BDAT 1202 LAST', long, '250 ok'));
  });

  it('is folded where it is a header, and left alone where it is the body', () => {
    const before = ['C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: RCPT TO:<c@d>', 'S: 250 ok', 'C: DATA', 'S: 354 go'];
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    expectFixed(
      textLineTooLong,
      [...before, `C: Subject: ${words(300)}`, 'C: ', `C: ${words(300)}`, 'C: .'],
      [...before, `C: Subject: ${words(198)}`, `C:  ${words(102)}`, 'C: ', `C: ${words(300)}`, 'C: .'],
    );
  });
});
