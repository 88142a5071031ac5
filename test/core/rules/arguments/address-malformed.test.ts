import assert from 'node:assert/strict';
import { addressMalformed } from '../../../../src/core/rules/arguments/address-malformed.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('address-malformed', () => {
  it('finds what the grammar has no place for', () => {
    for (const address of ['a«@»b@example.net', 'bob@a«.».example.net', 'bob«..»smith@example.net', '«.»bob@example.net', 'bob«.»@example.net', 'bob@example.net«.»', 'bob@«.»example.net', 'bob«@»', '«@»example.net', '«bob»', 'bob« »smith@example.net', 'a«,»b@example.net', 'bob@exa«_»mple.net', 'bob@«-example».net']) {
      expectInNotations(addressMalformed, 'S: 220 a.example ESMTP', `C: MAIL FROM:<${address}>`, 'S: 501 no');
    }
  });

  it('says what and why', () => {
    const [message] = expectInNotations(addressMalformed, 'S: 220 a.example ESMTP', 'C: RCPT TO:<a«@»b@example.net>', 'S: 501 no');
    assert.equal(message, '<a@b@example.net> is no valid address: there are two @.');
    expectInNotations(addressMalformed, 'S: 220 a.example ESMTP', 'C: RCPT TO:«<>»', 'S: 501 no');
  });

  it('takes blanks out that stand inside the brackets', () => {
    expectFixed(addressMalformed, ['S: 220 a.example ESMTP', 'C: MAIL FROM:< bob@example.net >', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: MAIL FROM:<bob@example.net>', 'S: 501 no']);
  });

  it('lets pass what is only unusual', () => {
    for (const address of ['bob+tag=x!y%z@example.net', '"bob smith"@example.net', '"a\\"@b"@example.net', '@a.example,@b.example:bob@example.net', 'почта@пример.рф', 'bob@localhost', 'bob@[192.0.2.1]', 'a-@x-1.example', "o'neill@example.net"]) {
      expectProblems(addressMalformed, lines(`MAIL FROM:<${address}>`, '250 ok', `RCPT TO:<${address}>`, '250 ok'));
    }
    expectProblems(addressMalformed, lines('MAIL FROM:<>', '250 ok', 'RCPT TO:<Postmaster>', '250 ok'));
    expectProblems(addressMalformed, lines('LHLO a.example', '250 b.example', 'MAIL FROM:<>', '250 ok', 'RCPT TO:<bob>', '250 ok'));
  });

  it('does not judge what somebody masked or is still writing', () => {
    expectProblems(addressMalformed, lines('MAIL FROM:<[redacted]>', '250 ok', 'RCPT TO:<b***@example.net>', '250 ok', 'RCPT TO:<...>', '250 ok'));
    expectProblems(addressMalformed, 'MAIL FROM:<bob@example.>');
  });
});
