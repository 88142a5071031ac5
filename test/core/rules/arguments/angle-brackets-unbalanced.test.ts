import { angleBracketsUnbalanced } from '../../../../src/core/rules/arguments/angle-brackets-unbalanced.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('angle-brackets-unbalanced', () => {
  it('finds a bracket without the other', () => {
    expectInNotations(angleBracketsUnbalanced, 'S: 220 a.example ESMTP', 'C: MAIL FROM:«<bob@example.net»', 'S: 501 no', 'C: MAIL FROM:«bob@example.net>»', 'S: 501 no', 'C: RCPT TO:«<<a@example.net>>»', 'S: 501 no');
    expectInNotations(angleBracketsUnbalanced, 'S: 220 a.example ESMTP', 'C: MAIL FROM:«<bob@example.net» SIZE=3', 'S: 501 no', 'C: RCPT TO:«<a@example.net>>»', 'S: 501 no');
  });

  it('puts it there', () => {
    expectFixed(
      angleBracketsUnbalanced,
      ['S: 220 a.example ESMTP', 'C: MAIL FROM:<bob@example.net SIZE=3', 'S: 501 no', 'C: RCPT TO:a@example.net>', 'S: 501 no', 'C: RCPT TO:<<a@example.net>>', 'S: 501 no'],
      ['S: 220 a.example ESMTP', 'C: MAIL FROM:<bob@example.net> SIZE=3', 'S: 501 no', 'C: RCPT TO:<a@example.net>', 'S: 501 no', 'C: RCPT TO:<a@example.net>', 'S: 501 no'],
    );
  });

  it('lets a bracket in quotes be, waits while the line is being written, and takes no line for whole that a tool may have cut', () => {
    expectProblems(angleBracketsUnbalanced, lines('MAIL FROM:<"a>b"@example.net>', '250 ok', 'RCPT TO:<"a\\">b"@example.net>', '250 ok'));
    expectProblems(angleBracketsUnbalanced, 'MAIL FROM:<bob@example.net');
    expectProblems(angleBracketsUnbalanced, lines(`MAIL FROM:<${'a'.repeat(250)}`, '501 no'));
  });
});
