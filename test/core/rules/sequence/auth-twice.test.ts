import assert from 'node:assert/strict';
import { authTwice } from '../../../../src/core/rules/sequence/auth-twice.ts';
import { expectInNotations } from '../notations.ts';

describe('auth-twice', () => {
  it('finds AUTH after a login, with or without a challenge', () => {
    assert.match(expectInNotations(authTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok', 'C: «AUTH» PLAIN AGFAAGI=', 'S: 503 no')[0] ?? '', /one session, one login/);
    expectInNotations(authTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN', 'S: 334 ', 'C: AGFAAGI=', 'S: 235 ok', 'C: «AUTH» PLAIN', 'S: 503 no');
  });

  it('leaves a second try alone, and one after a new hello or TLS', () => {
    expectInNotations(authTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 535 no', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
    expectInNotations(authTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok', 'C: EHLO c', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
    expectInNotations(authTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c', 'S: 250 a', 'C: AUTH PLAIN AGFAAGI=', 'S: 235 ok');
  });
});
