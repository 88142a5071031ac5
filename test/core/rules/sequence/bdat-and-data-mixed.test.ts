import assert from 'node:assert/strict';
import { bdatAndDataMixed } from '../../../../src/core/rules/sequence/bdat-and-data-mixed.ts';
import { expectInNotations } from '../notations.ts';

describe('bdat-and-data-mixed', () => {
  it('finds DATA after a chunk', () => {
    assert.match(expectInNotations(bdatAndDataMixed, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: «DATA»', 'S: 503 no')[0] ?? '', /with one of them/);
  });

  it('leaves DATA alone after a chunk that was refused, or in the next transaction', () => {
    expectInNotations(bdatAndDataMixed, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 500 no', 'C: DATA', 'S: 354 go');
    expectInNotations(bdatAndDataMixed, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
    expectInNotations(bdatAndDataMixed, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
    expectInNotations(bdatAndDataMixed, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 502 no', 'C: BDAT 0 LAST', 'S: 250 ok');
  });
});
