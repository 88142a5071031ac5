import assert from 'node:assert/strict';
import { argumentMissing } from '../../../../src/core/rules/arguments/argument-missing.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('argument-missing', () => {
  it('finds commands that say nothing', () => {
    for (const said of ['«EHLO»', '«HELO» ', '«MAIL»', '«RCPT»', '«VRFY»', '«EXPN»', '«AUTH»', '«ETRN»', '«BDAT»', '«MAIL FROM:»', '«RCPT TO:» ', '«MAIL FROM:» SIZE=3']) {
      expectInNotations(argumentMissing, 'S: 220 a.example ESMTP', `C: ${said}`, 'S: 501 no');
    }
    const [message] = expectInNotations(argumentMissing, 'S: 220 a.example ESMTP', 'C: «RCPT»', 'S: 501 no');
    assert.match(message ?? '', /RCPT needs TO: and the recipient’s address: RCPT TO:<forward-path>/);
  });

  it('waits while the line is being written', () => {
    for (const text of ['EHLO', 'EHLO ', 'MAIL', 'MAIL FROM:', 'AUTH ']) expectProblems(argumentMissing, text);
    expectProblems(argumentMissing, 'EHLO\nQUIT\n', { isSmtp: true, typingAt: 4 });
  });

  it('leaves commands alone that need none, and tools that show verbs only', () => {
    expectProblems(argumentMissing, lines('NOOP', '250 ok', 'HELP', '214 ok', 'RSET', '250 ok', 'MAIL', '250 ok', 'RCPT', '250 ok', 'DATA', '354 go', 'MAIL', '.', '250 ok', 'ATRN', '250 ok'));
    expectProblems(argumentMissing, lines(' In:  EHLO a.example', ' Out: 250 b.example', ' In:  MAIL', '     FROM:<bob@example.net>', '     SIZE=20088', ' Out: 550 5.1.0 no', ' In:  QUIT', ' Out: 221 2.0.0 Bye'));
  });
});
