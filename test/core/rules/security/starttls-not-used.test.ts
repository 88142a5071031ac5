import assert from 'node:assert/strict';
import { starttlsNotUsed } from '../../../../src/core/rules/security/starttls-not-used.ts';
import { expectInNotations } from '../notations.ts';
import { expectProblems, lines } from '../../marked.ts';

const offered = ['S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250 STARTTLS'];

describe('starttls-not-used', () => {
  it('finds the first mail', () => {
    const [message = ''] = expectInNotations(starttlsNotUsed, ...offered, 'C: «MAIL» FROM:<a@b>', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    assert.match(message, /Send STARTTLS/);
  });

  it('leaves sessions with TLS, an attempt, no offer, a login that is worse, loopback', () => {
    expectInNotations(starttlsNotUsed, ...offered, 'C: STARTTLS', 'S: 220 go', 'C: EHLO a', 'S: 250 mx', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectInNotations(starttlsNotUsed, ...offered, 'C: STARTTLS', 'S: 454 no', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectInNotations(starttlsNotUsed, 'S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250 SIZE', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectInNotations(starttlsNotUsed, 'S: 250 mx', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: RCPT TO:<a@b>', 'S: 250 ok');
    expectInNotations(starttlsNotUsed, ...offered, 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectProblems(starttlsNotUsed, lines('Trying 127.0.0.1...', 'Connected to localhost.', "Escape character is '^]'.", '220 mx ESMTP', 'EHLO a', '250-mx', '250 STARTTLS', 'MAIL FROM:<a@b>', '250 ok'));
  });
});
