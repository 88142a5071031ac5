import assert from 'node:assert/strict';
import { nestedMail } from '../../../../src/core/rules/sequence/nested-mail.ts';
import { expectInNotations } from '../notations.ts';

describe('nested-mail', () => {
  it('finds a MAIL while another one is open', () => {
    assert.match(expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: «MAIL» FROM:<c@example.org>', 'S: 503 no')[0] ?? '', /finish the first one, or send RSET/);
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: «MAIL» FROM:<c@example.org>', 'S: 503 no', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok');
  });

  it('leaves a MAIL alone after the dot, RSET, a hello, a refusal, and what is not shown', () => {
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: EHLO c', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<x>', 'S: 550 no', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<x>', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 554 no', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(nestedMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: FOO', 'S: 500 no', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
  });
});
