import assert from 'node:assert/strict';
import { commandLineTooLong } from '../../../../src/core/rules/lines/command-line-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';

/** `head`, filled with `x` so that head, fill and `tail` take `octets` with CRLF, the part over `limit` being marked. */
function filled(octets: number, limit: number, head: string, tail = ''): string {
  const text = head + 'x'.repeat(octets - 2 - head.length - tail.length) + tail;
  return octets <= limit ? text : `${text.slice(0, limit - 2)}«${text.slice(limit - 2)}»`;
}

const check = (...marked: string[]): string[] => expectProblems(commandLineTooLong, lines(...marked));

describe('command-line-too-long', () => {
  it('allows 512 octets with CRLF and not one more', () => {
    check(filled(512, 512, 'NOOP '));
    assert.match(check(filled(513, 512, 'NOOP '))[0] ?? '', /NOOP line of 513 octets; the limit is 512 octets with CRLF\./);
  });

  const parameters: readonly [verb: 'MAIL FROM' | 'RCPT TO', parameter: string, increment: number][] = [
    ['MAIL FROM', 'SIZE=1', 26],
    ['MAIL FROM', 'BODY=BINARYMIME', 16],
    ['MAIL FROM', 'BODY=8BITMIME', 0],
    ['MAIL FROM', 'RET=HDRS', 0],
    ['MAIL FROM', 'ENVID=a', 107],
    ['MAIL FROM', 'AUTH=<>', 500],
    ['MAIL FROM', 'BY=120;R', 17],
    ['MAIL FROM', 'HOLDFOR=1', 34],
    ['MAIL FROM', 'HOLDUNTIL=2026-11-24T00:00:00Z', 34],
    ['MAIL FROM', 'SMTPUTF8', 10],
    ['MAIL FROM', 'MT-PRIORITY=3', 15],
    ['MAIL FROM', 'MTRK=a', 40],
    ['MAIL FROM', 'REQUIRETLS', 11],
    ['RCPT TO', 'ORCPT=rfc822;a', 507],
    ['RCPT TO', 'NOTIFY=NEVER', 0],
    ['RCPT TO', 'RRVS=2014-04-03T23:01:00Z', 33],
    ['RCPT TO', 'SIZE=1', 0],
    ['MAIL FROM', 'ORCPT=rfc822;a', 0],
    ['MAIL FROM', 'X-UNKNOWN=1', 0],
  ];
  for (const [verb, parameter, increment] of parameters) {
    it(`${verb} with ${parameter} may be ${512 + increment}`, () => {
      const limit = 512 + increment;
      check(filled(limit, limit, `${verb}:<`, `@example.org> ${parameter}`));
      check(filled(limit + 1, limit, `${verb}:<`, `@example.org> ${parameter}`));
    });
  }

  it('adds up, each parameter once, in any case', () => {
    const limit = 512 + 26 + 10;
    check(filled(limit + 1, limit, 'mail from:<', '@example.org> size=1 SMTPUTF8 SIZE=2'));
  });

  it('counts octets, not characters', () => {
    const address = 'ü'.repeat(250);
    check(`VRFY ${'a'.repeat(5)}${address}`);
    check(`VRFY ${'a'.repeat(5)}${address}«ü»`);
  });

  it('counts CRLF as two whatever the file has', () => {
    expectProblems(commandLineTooLong, `${filled(512, 512, 'NOOP ')}\r\n${filled(513, 512, 'NOOP ')}\r\n`);
    expectProblems(commandLineTooLong, filled(513, 512, 'NOOP '));
  });

  it('says what the server offered where that would allow more', () => {
    const [message] = check('EHLO a', '250-b', '250-SIZE 1000', '250-8BITMIME', '250 DSN', filled(600, 512, 'MAIL FROM:<', '@example.org>'));
    assert.match(message ?? '', /Counting all that the server offered \(SIZE, ENVID\) it would be 645\./);
  });

  it('leaves message text, chunks and credentials alone', () => {
    const long = 'x'.repeat(2000);
    check('EHLO a', '250 b', 'AUTH LOGIN', '334 VXNlcm5hbWU6', long, '235 ok', 'MAIL FROM:<a@b>', '250 ok', 'DATA', '354 go', long, '.', '250 ok');
    check('EHLO a', '250 b', 'BDAT 2002 LAST', long, '250 ok');
  });

  it('speaks of the line also where its address is what is too long', () => {
    assert.equal(check(filled(700, 512, 'RCPT TO:<', '@example.org>')).length, 1);
  });

  it('measures an AUTH line by the plain limit (RFC 4954, section 4)', () => {
    check('EHLO a', '250 b', filled(700, 512, 'AUTH PLAIN '));
  });
});
