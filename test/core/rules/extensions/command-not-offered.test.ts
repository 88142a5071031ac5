import assert from 'node:assert/strict';
import { commandNotOffered } from '../../../../src/core/rules/extensions/command-not-offered.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('command-not-offered', () => {
  const hello = ['S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250-SIZE 100', 'S: 250 DSN'];

  it('finds commands that the reply to EHLO does not list', () => {
    for (const verb of ['STARTTLS', 'AUTH', 'BDAT', 'ETRN', 'BURL', 'XFORWARD']) {
      const [message] = expectInNotations(commandNotOffered, ...hello, `C: «${verb}» x`, 'S: 502 no');
      assert.match(message ?? '', /^The server does not offer [A-Z]+/, verb);
    }
  });

  it('points to that reply and speaks once', () => {
    const text = lines('EHLO c.example', '250-a.example', '250 DSN', 'BDAT 3', '500 no', 'BDAT 3 LAST', '500 no');
    const problems = [...commandNotOffered.check(parse(text))];
    assert.deepEqual(problems.map(({ related = [] }) => related.map(({ span }) => text.slice(span.start, span.start + 13))), [['250-a.example']]);
  });

  it('leaves alone what needs no offer, and what the server took unasked', () => {
    expectInNotations(commandNotOffered, ...hello, 'C: VRFY bob', 'S: 252 ok', 'C: EXPN x', 'S: 502 no', 'C: HELP', 'S: 214 ok', 'C: TURN', 'S: 502 no', 'C: XCLIENT NAME=x', 'S: 220 a.example ESMTP', 'C: FOO', 'S: 500 no');
    expectInNotations(commandNotOffered, ...hello, 'C: ONEX', 'S: 250 ok');
  });

  it('leaves alone what is offered, and what the file does not show', () => {
    expectInNotations(commandNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250-AUTH=LOGIN', 'S: 250 STARTTLS', 'C: AUTH LOGIN', 'S: 503 no', 'C: STARTTLS', 'S: 220 go', 'C: AUTH PLAIN', 'S: 503 no');
    for (const reply of [['250 DSN'], ['250-a.example', '250-DSN'], ['250-a.example', '250-XXXXXXXA', '250 DSN'], ['250-a.example', '250-...', '250 DSN'], ['250-a.example', '250-********', '250 DSN']]) {
      expectProblems(commandNotOffered, lines('EHLO c.example', ...reply, 'STARTTLS', '454 no'));
    }
    expectProblems(commandNotOffered, lines('220 a', 'STARTTLS', '454 no'));
    expectProblems(commandNotOffered, lines('EHLO c.example', '502 no', 'STARTTLS', '454 no'));
    expectProblems(commandNotOffered, lines('EHLO c.example', '250 a.example', 'STARTTLS').trimEnd());
  });

  it('leaves STARTTLS inside TLS to the rule for it', () => {
    expectInNotations(commandNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 STARTTLS', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 DSN', 'C: STARTTLS', 'S: 503 no', 'C: «BDAT» 3', 'S: 502 no');
  });

  it('leaves alone what may be offered in lines that are left out', () => {
    for (const cut of ['[...]', '[snip]', '…']) {
      expectProblems(commandNotOffered, lines('S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', cut, 'S: 250 DSN', 'C: STARTTLS', 'S: 454 no'));
      expectProblems(commandNotOffered, lines('S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 STARTTLS', cut, 'C: AUTH PLAIN', 'S: 334 ', 'C: AGEAYg==', 'S: 235 ok'));
    }
    expectProblems(commandNotOffered, lines('S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 DSN', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: ...', 'C: .', 'S: 250 ok', 'C: «STARTTLS»', 'S: 502 no'));
  });
});
