import assert from 'node:assert/strict';
import { retryAfterPermanent } from '../../../../src/core/rules/habits/retry-after-permanent.ts';
import { expectInNotations } from '../notations.ts';

describe('retry-after-permanent', () => {
  const attempt = (recipient: string, answer: string): string[] => ['C: MAIL FROM:<a@example.org>', 'S: 250 ok', `C: RCPT TO:${recipient}`, `S: ${answer}`, 'C: RSET', 'S: 250 ok'];

  it('finds the same recipient in a later transaction', () => {
    const [message] = expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', '550 no such user'), ...attempt('«<b@example.org>»', '550 no such user'));
    assert.match(message ?? '', /^Refused with 550 before/);
  });

  it('finds it in a later session with the same server', () => {
    expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', '550 no'), 'C: QUIT', 'S: 221 bye', 'S: 220 mx', ...attempt('«<b@example.org>»', '550 no'));
  });

  it('leaves alone what was only put off or out of order, other servers, other senders, and a try after a login', () => {
    for (const answer of ['450 later', '503 no MAIL', '530 log in', '552 full', '250 ok']) expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', answer), ...attempt('<b@example.org>', answer));
    expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', '550 no'), 'C: QUIT', 'S: 221 bye', 'S: 220 mx2', ...attempt('<b@example.org>', '250 ok'));
    expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', '550 no'), 'C: MAIL FROM:<c@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    expectInNotations(retryAfterPermanent, 'S: 220 mx', ...attempt('<b@example.org>', '554 relay'), 'C: AUTH PLAIN AGEAYg==', 'S: 235 ok', ...attempt('<b@example.org>', '250 ok'));
  });

  it('finds it in the same transaction, unless it was sent ahead', () => {
    const mail = ['S: 220 mx', 'C: EHLO c', 'S: 250-mx', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok'];
    expectInNotations(retryAfterPermanent, ...mail, 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'C: RCPT TO:«<b@example.org>»', 'S: 550 no');
    expectInNotations(retryAfterPermanent, ...mail, 'C: RCPT TO:<b@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 550 no', 'S: 550 no');
  });
});
