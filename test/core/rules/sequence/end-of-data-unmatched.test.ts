import assert from 'node:assert/strict';
import { endOfDataUnmatched } from '../../../../src/core/rules/sequence/end-of-data-unmatched.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('end-of-data-unmatched', () => {
  it('finds a lone dot after the message, and before any', () => {
    assert.match(expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: «.»', 'S: 500 no')[0] ?? '', /wait for 354 before the text/);
    expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «.»', 'S: 500 no', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
  });

  it('leaves the dot alone that ends a message, shown or not, and one that follows from a refusal', () => {
    expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
    expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'C: .');
    expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 554 no', 'C: .', 'S: 500 no');
    expectInNotations(endOfDataUnmatched, 'C: .', 'S: 250 ok');
    expectInNotations(endOfDataUnmatched, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: .', 'S: 250 ok');
  });

  it('waits for what may still be written after it', () => {
    expectProblems(endOfDataUnmatched, 'S: 220 a ESMTP\nC: EHLO c\nS: 250 a\nC: .');
  });
});
