import assert from 'node:assert/strict';
import { authInTransaction } from '../../../../src/core/rules/sequence/auth-in-transaction.ts';
import { expectInNotations } from '../notations.ts';

describe('auth-in-transaction', () => {
  it('finds AUTH after MAIL', () => {
    assert.match(expectInNotations(authInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «AUTH» PLAIN', 'S: 503 no')[0] ?? '', /log in before MAIL/);
  });

  it('leaves it alone after a MAIL that was refused for the lack of a login, and where another fault has been found', () => {
    expectInNotations(authInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 530 no', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
    expectInNotations(authInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
    expectInNotations(authInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
    expectInNotations(authInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: AUTH PLAIN', 'S: 503 no');
  });
});
