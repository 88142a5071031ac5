import assert from 'node:assert/strict';
import { bdatAfterLast } from '../../../../src/core/rules/sequence/bdat-after-last.ts';
import { expectInNotations } from '../notations.ts';

describe('bdat-after-last', () => {
  it('finds a chunk after the last one', () => {
    assert.match(expectInNotations(bdatAfterLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: «BDAT» 0 LAST', 'S: 503 no')[0] ?? '', /LAST on the last chunk only/);
  });

  it('leaves other chunks alone', () => {
    expectInNotations(bdatAfterLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok');
    expectInNotations(bdatAfterLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok');
    expectInNotations(bdatAfterLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 503 no', 'C: BDAT 0 LAST', 'S: 503 no');
  });
});
