import assert from 'node:assert/strict';
import { rcptWithoutMail } from '../../../../src/core/rules/sequence/rcpt-without-mail.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('rcpt-without-mail', () => {
  it('finds a RCPT where no MAIL was said since the hello', () => {
    assert.match(expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: «RCPT» TO:<b@example.org>', 'S: 503 no', 'C: QUIT', 'S: 221 bye')[0] ?? '', /send MAIL FROM/);
  });

  it('finds one after the message has ended', () => {
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok', 'C: «RCPT» TO:<b@example.org>', 'S: 503 no', 'C: QUIT', 'S: 221 bye');
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: «RCPT» TO:<b@example.org>', 'S: 503 no');
  });

  it('leaves attempts alone: a MAIL that was refused, misspelt or not shown', () => {
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM: a', 'S: 501 no', 'C: RCPT TO:<b@example.org>', 'S: 503 no');
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MIAL FROM:<a@example.org>', 'S: 500 no', 'C: RCPT TO:<b@example.org>', 'S: 503 no');
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    expectInNotations(rcptWithoutMail, 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go');
    expectInNotations(rcptWithoutMail, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'S: 250 ok');
  });

  it('calls nothing missing where lines are left out, and reports the first of several alone', () => {
    expectProblems(rcptWithoutMail, lines('220 a ESMTP', 'EHLO c', '250 a', '[...]', 'RCPT TO:<b@example.org>', '250 ok'));
    expectProblems(rcptWithoutMail, lines('220 a ESMTP', 'EHLO c', '250 a', '«RCPT» TO:<b@example.org>', '503 no', 'RCPT TO:<c@example.org>', '503 no'));
  });
});
