import assert from 'node:assert/strict';
import { binarymimeWithData } from '../../../../src/core/rules/sequence/binarymime-with-data.ts';
import { expectInNotations } from '../notations.ts';

describe('binarymime-with-data', () => {
  it('finds DATA where MAIL announces a binary message', () => {
    assert.match(expectInNotations(binarymimeWithData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org> BODY=BinaryMIME', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: «DATA»', 'S: 503 no')[0] ?? '', /with BDAT/);
  });

  it('leaves chunks alone, other bodies, and a MAIL that was refused', () => {
    expectInNotations(binarymimeWithData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org> BODY=BinaryMIME', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok');
    expectInNotations(binarymimeWithData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org> BODY=8BITMIME', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
    expectInNotations(binarymimeWithData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org> BODY=BINARYMIME', 'S: 555 no', 'C: DATA', 'S: 503 no');
    expectInNotations(binarymimeWithData, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org> BODY=BinaryMIME', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: DATA', 'S: 503 no');
  });
});
