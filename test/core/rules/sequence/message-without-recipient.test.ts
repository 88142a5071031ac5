import assert from 'node:assert/strict';
import { messageWithoutRecipient } from '../../../../src/core/rules/sequence/message-without-recipient.ts';
import { expectInNotations } from '../notations.ts';

describe('message-without-recipient', () => {
  it('finds a message that was sent though all recipients were refused', () => {
    assert.match(expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'C: RCPT TO:<c@example.org>', 'S: 450 no', 'C: «DATA»', 'S: 554 no')[0] ?? '', /all 2 recipients were refused/);
    expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'C: «BDAT» 0 LAST', 'S: 554 no');
  });

  it('leaves a group alone in which the refusals come later, and a message that one recipient gets', () => {
    expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 250 ok', 'S: 550 no', 'S: 554 no');
    expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<c@example.org>', 'S: 550 no', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
    expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'C: RSET', 'S: 250 ok');
    expectInNotations(messageWithoutRecipient, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'C: DATA');
  });
});
