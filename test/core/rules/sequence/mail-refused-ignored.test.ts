import assert from 'node:assert/strict';
import { mailRefusedIgnored } from '../../../../src/core/rules/sequence/mail-refused-ignored.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('mail-refused-ignored', () => {
  it('finds the first command that goes on', () => {
    assert.match(expectInNotations(mailRefusedIgnored, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 550 no', 'C: «RCPT» TO:<b@example.org>', 'S: 503 no', 'C: DATA', 'S: 503 no')[0] ?? '', /MAIL was refused \(550\)/);
  });

  it('leaves a second MAIL alone, and a group that was sent before the refusal', () => {
    expectInNotations(mailRefusedIgnored, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 450 no', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    expectInNotations(mailRefusedIgnored, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'S: 503 no');
    expectInNotations(mailRefusedIgnored, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 550 no', 'C: QUIT', 'S: 221 bye');
  });

  it('knows that a bounce tells of several hosts', () => {
    expectProblems(mailRefusedIgnored, lines('While talking to mx1.example.org:', '>>> MAIL From:<a@example.com>', '<<< 501 no', '... while talking to mx2.example.org.:', '>>> RCPT To:<b@example.org>', '<<< 550 no'), { format: 'arrows' });
  });
});
