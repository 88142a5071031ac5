import assert from 'node:assert/strict';
import { mechanismNotOffered } from '../../../../src/core/rules/extensions/mechanism-not-offered.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('mechanism-not-offered', () => {
  const hello = ['S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 AUTH PLAIN LOGIN'];

  it('finds a mechanism that the AUTH line does not name', () => {
    const [message] = expectInNotations(mechanismNotOffered, ...hello, 'C: AUTH «CRAM-MD5»', 'S: 504 no');
    assert.equal(message, 'The server does not offer CRAM-MD5; choose one of PLAIN, LOGIN.');
  });

  it('repeats no word that may be a password', () => {
    const [message] = expectInNotations(mechanismNotOffered, ...hello, 'C: AUTH «Tr0ub4dor»', 'S: 504 no');
    assert.match(message ?? '', /offer this mechanism/);
  });

  it('leaves alone what is offered on any of the lines, and what is not told', () => {
    expectInNotations(mechanismNotOffered, ...hello, 'C: auth login', 'S: 503 no');
    expectInNotations(mechanismNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250-AUTH=NTLM', 'S: 250 AUTH PLAIN', 'C: AUTH NTLM', 'S: 503 no');
    expectInNotations(mechanismNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 DSN', 'C: AUTH NTLM', 'S: 503 no');
    expectProblems(mechanismNotOffered, lines('EHLO c.example', '250-a.example', '250 AUTH', 'AUTH NTLM', '503 no'));
    expectProblems(mechanismNotOffered, lines('EHLO c.example', '250-a.example', '250 AUTH PLAIN', 'AUTH ***', '503 no'));
    expectProblems(mechanismNotOffered, lines('EHLO c.example', '250-a.example', '250 AUTH PLAIN', 'AUTH PLA').trimEnd());
  });
});
