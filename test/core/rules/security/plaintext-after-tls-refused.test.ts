import assert from 'node:assert/strict';
import { plaintextAfterTlsRefused } from '../../../../src/core/rules/security/plaintext-after-tls-refused.ts';
import { expectInNotations } from '../notations.ts';

const offered = ['S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250 STARTTLS'];

describe('plaintext-after-tls-refused', () => {
  it('finds the mail that goes on', () => {
    assert.match(expectInNotations(plaintextAfterTlsRefused, ...offered, 'C: STARTTLS', 'S: 454 4.7.0 no', 'C: «MAIL» FROM:<a@b>', 'S: 250 ok', 'C: MAIL FROM:<a@b>', 'S: 503 no')[0] ?? '', /^STARTTLS got 454/);
    expectInNotations(plaintextAfterTlsRefused, ...offered, 'C: STARTTLS', 'S: 502 5.5.1 no', 'C: «MAIL» FROM:<a@b>', 'S: 250 ok');
  });

  it('leaves who quits, who tries again, and who logs in, which is worse', () => {
    expectInNotations(plaintextAfterTlsRefused, ...offered, 'C: STARTTLS', 'S: 454 4.7.0 no', 'C: QUIT', 'S: 221 bye');
    expectInNotations(plaintextAfterTlsRefused, ...offered, 'C: STARTTLS', 'S: 454 4.7.0 no', 'C: STARTTLS', 'S: 220 go', 'C: EHLO a', 'S: 250 mx', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectInNotations(plaintextAfterTlsRefused, ...offered, 'C: STARTTLS', 'S: 454 4.7.0 no', 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
  });
});
