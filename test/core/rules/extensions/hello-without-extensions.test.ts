import assert from 'node:assert/strict';
import { helloWithoutExtensions } from '../../../../src/core/rules/extensions/hello-without-extensions.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('hello-without-extensions', () => {
  const hello = ['S: 220 a.example ESMTP', 'C: HELO c.example', 'S: 250 a.example'];

  it('finds the first use of an extension after HELO', () => {
    expectInNotations(helloWithoutExtensions, ...hello, 'C: «STARTTLS»', 'S: 502 no', 'C: AUTH PLAIN', 'S: 502 no');
    expectInNotations(helloWithoutExtensions, ...hello, 'C: MAIL FROM:<a@example.net> «SIZE=3» BODY=7BIT', 'S: 555 no', 'C: RCPT TO:<a@example.net> NOTIFY=NEVER', 'S: 555 no');
  });

  it('greets with EHLO', () => {
    expectFixed(helloWithoutExtensions, [...hello, 'C: AUTH PLAIN', 'S: 502 no'], ['S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250 a.example', 'C: AUTH PLAIN', 'S: 502 no']);
  });

  it('says something else where EHLO was refused', () => {
    const [message] = expectInNotations(helloWithoutExtensions, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 502 no', 'C: HELO c.example', 'S: 250 a', 'C: MAIL FROM:<a@example.net> «SIZE=3»', 'S: 555 no');
    assert.match(message ?? '', /it refused EHLO/);
  });

  it('leaves plain SMTP alone, and sessions whose HELO is not the last', () => {
    expectInNotations(helloWithoutExtensions, ...hello, 'C: MAIL FROM:<a@example.net>', 'S: 250 ok', 'C: VRFY bob', 'S: 252 ok', 'C: EXPN bob', 'S: 502 no', 'C: XFOO', 'S: 500 no');
    expectInNotations(helloWithoutExtensions, ...hello, 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 SIZE', 'C: MAIL FROM:<a@example.net> SIZE=3', 'S: 250 ok');
    expectProblems(helloWithoutExtensions, lines('HELO c.example', '501 no', 'STARTTLS', '220 go'));
    expectProblems(helloWithoutExtensions, lines('HELO c.example', '250 a.example', 'STARTTLS').trimEnd());
  });
});
