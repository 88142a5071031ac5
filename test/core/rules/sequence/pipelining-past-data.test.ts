import assert from 'node:assert/strict';
import { pipeliningPastData } from '../../../../src/core/rules/sequence/pipelining-past-data.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('pipelining-past-data', () => {
  it('finds a command between DATA and its reply', () => {
    assert.match(expectInNotations(pipeliningPastData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'C: «NOOP»', 'S: 354 go', 'C: .', 'S: 250 ok')[0] ?? '', /wait for 354/);
    expectInNotations(pipeliningPastData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'C: «RSET»', 'S: 554 no', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });

  it('finds text that was sent before 354, where the notation marks who speaks', () => {
    for (const [client, server] of [['C: ', 'S: '], [' -> ', '<-  '], ['--> ', '<-- ']]) {
      const session = [
        ...[`${server}220 a ESMTP`, `${client}EHLO c`, `${server}250-a`, `${server}250 PIPELINING`, `${client}MAIL FROM:<a@example.org>`, `${server}250 ok`],
        ...[`${client}RCPT TO:<b@example.org>`, `${server}250 ok`, `${client}DATA`, `${client}«Subject: x»`, `${client}.`, `${server}354 go`, `${server}250 ok`],
      ];
      expectProblems(pipeliningPastData, lines(...session));
    }
  });

  it('leaves a DATA alone that comes last in its group, or is never answered', () => {
    expectInNotations(pipeliningPastData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 250 ok', 'S: 250 ok', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningPastData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'C: QUIT');
  });
});
