import assert from 'node:assert/strict';
import { bdatLastMissing } from '../../../../src/core/rules/sequence/bdat-last-missing.ts';
import { expectInNotations } from '../notations.ts';

describe('bdat-last-missing', () => {
  it('finds the chunk that should have been the last', () => {
    assert.match(expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: «BDAT 0»', 'S: 250 ok', 'C: QUIT', 'S: 221 bye')[0] ?? '', /End it with LAST/);
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: «BDAT 0»', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
  });

  it('leaves a message alone that has one, that was given up, or that was refused', () => {
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 552 no', 'C: QUIT', 'S: 221 bye');
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'S: 250 ok');
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0', 'C: QUIT');
    expectInNotations(bdatLastMissing, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LSAT', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });
});
