import assert from 'node:assert/strict';
import { localPartTooLong } from '../../../../src/core/rules/lines/local-part-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

const octets = (count: number): string => 'x'.repeat(count);

describe('local-part-too-long', () => {
  it('finds 65 octets before the @, in MAIL and in RCPT', () => {
    const messages = expectInNotations(localPartTooLong, 'S: 220 a', `C: MAIL FROM:<«${octets(65)}»@example.org>`, 'S: 250 ok', `C: RCPT TO:<«${octets(200)}»@example.org>`, 'S: 250 ok');
    assert.match(messages[0] ?? '', /Local part of 65 octets; servers must accept 64/);
  });

  it('counts octets, and a quoted local part with its quotes', () => {
    expectProblems(localPartTooLong, lines(`MAIL FROM:<${'ü'.repeat(32)}@example.org> SMTPUTF8`, `RCPT TO:<«${'ü'.repeat(33)}»@example.org>`, `RCPT TO:<«"${octets(50)}@ ${octets(20)}"»@example.org>`));
  });

  it('takes a source route for no part of it', () => {
    expectProblems(localPartTooLong, lines(`RCPT TO:<@${octets(50)}.example,@b.example:a@example.org>`, `RCPT TO:<@b.example:«${octets(65)}»@example.org>`));
  });

  it('allows 64, the null path, a name without domain, and a long domain', () => {
    expectProblems(localPartTooLong, lines(`MAIL FROM:<${octets(64)}@example.org>`, 'RSET', 'MAIL FROM:<>', 'RCPT TO:<postmaster>', `RCPT TO:<a@${octets(60)}.${octets(60)}.example.org>`));
  });

  it('leaves message text and parameters alone', () => {
    expectProblems(localPartTooLong, lines(`MAIL FROM:<a@b> ENVID=${octets(90)}`, '250 ok', 'RCPT TO:<b@b>', '250 ok', 'DATA', '354 go', `MAIL FROM:<${octets(90)}@b>`, '.', '250 ok'));
  });
});
