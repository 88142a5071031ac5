import assert from 'node:assert/strict';
import { dataWithoutRcpt } from '../../../../src/core/rules/sequence/data-without-rcpt.ts';
import { expectInNotations } from '../notations.ts';

describe('data-without-rcpt', () => {
  it('finds DATA and BDAT where MAIL names no recipient', () => {
    assert.match(expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «DATA»', 'S: 503 no')[0] ?? '', /name at least one recipient/);
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «BDAT» 0 LAST', 'S: 503 no');
  });

  it('finds them outside a transaction', () => {
    assert.match(expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: «DATA»', 'S: 503 no')[0] ?? '', /MAIL FROM and RCPT TO come first/);
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: «DATA»', 'S: 503 no');
  });

  it('counts attempts, whatever answered them', () => {
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO: b', 'S: 501 no', 'C: DATA', 'S: 503 no');
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: RCPT TO:<b@example.org>', 'S: 503 no', 'C: DATA', 'S: 503 no');
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM: a', 'S: 501 no', 'C: DATA', 'S: 503 no');
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCTP TO:<b@example.org>', 'S: 500 no', 'C: DATA', 'S: 503 no');
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'S: 250 ok', 'C: DATA', 'S: 354 go');
    expectInNotations(dataWithoutRcpt, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 503 no');
  });
});
