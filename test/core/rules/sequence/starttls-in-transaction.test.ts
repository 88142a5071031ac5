import assert from 'node:assert/strict';
import { starttlsInTransaction } from '../../../../src/core/rules/sequence/starttls-in-transaction.ts';
import { expectInNotations } from '../notations.ts';

describe('starttls-in-transaction', () => {
  it('finds STARTTLS after MAIL', () => {
    assert.match(expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «STARTTLS»', 'S: 503 no')[0] ?? '', /Send it before MAIL/);
    expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: «STARTTLS»', 'S: 220 go');
  });

  it('leaves it alone after a MAIL that was refused for the lack of TLS, and between transactions', () => {
    expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 530 no', 'C: STARTTLS', 'S: 220 go');
    expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: STARTTLS', 'S: 220 go');
    expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: STARTTLS', 'S: 220 go');
    expectInNotations(starttlsInTransaction, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: STARTTLS', 'S: 220 go');
  });
});
