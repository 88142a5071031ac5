import assert from 'node:assert/strict';
import { nonAsciiWithoutSmtputf8 } from '../../../../src/core/rules/lines/non-ascii-without-smtputf8.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

const check = (...marked: string[]): string[] => expectProblems(nonAsciiWithoutSmtputf8, lines(...marked));

describe('non-ascii-without-smtputf8', () => {
  it('finds the address, once in a transaction', () => {
    const [message] = expectInNotations(
      nonAsciiWithoutSmtputf8,
      'S: 220 a', 'C: EHLO a.example', 'S: 250-b', 'S: 250 SMTPUTF8',
      'C: MAIL FROM:<j«ö»rg@example.org>', 'S: 250 ok', 'C: RCPT TO:<müller@example.org>', 'S: 250 ok',
    );
    assert.match(message ?? '', /MAIL needs SMTPUTF8/);
    check('MAIL FROM:<a@example.org>', '250 ok', 'RCPT TO:<«почта»@example.org>', '553 no', 'RCPT TO:<почта@example.org>', '553 no');
  });

  it('finds a hello whose name is not in Punycode, whatever follows', () => {
    const [message] = expectInNotations(nonAsciiWithoutSmtputf8, 'S: 220 a', 'C: EHLO b«ü»cher.example', 'S: 250-b', 'S: 250 SMTPUTF8');
    assert.match(message ?? '', /Punycode/);
  });

  it('finds it in other commands', () => {
    check('220 a', 'EHLO a', '250 ok', 'VRFY j«ö»rg', '553 no', 'VRFY jörg SMTPUTF8');
  });

  it('is silent where MAIL says SMTPUTF8, refused or not, and where the file shows no MAIL', () => {
    check('MAIL FROM:<jörg@example.org> SMTPUTF8', '555 no', 'RCPT TO:<müller@example.org>', '503 no');
    check('250 ok', 'RCPT TO:<müller@example.org>', '250 ok');
    check('MAIL FROM:<a@b>', '250 ok', 'RSET', '250 ok', 'RCPT TO:<müller@example.org>', '503 no');
  });

  it('is silent while SMTPUTF8 may be yet to come', () => {
    for (const unfinished of ['MAIL FROM:<jörg', 'MAIL FROM:<jörg@example.org> SMTPU', 'VRFY jörg']) expectProblems(nonAsciiWithoutSmtputf8, `220 a\nEHLO b\n250 ok\n${unfinished}`);
  });

  it('leaves credentials, replies, message text and what hides an address alone', () => {
    check('EHLO a', '250 grüß Gott', 'AUTH LOGIN jörg', '334 VXNlcm5hbWU6', 'müller', '235 ok');
    check('MAIL FROM:<…@example.org>', '250 ok', 'RCPT TO:<•••@example.org>', '250 ok', 'DATA', '354 go', 'RCPT TO:<müller@example.org>', '.', '250 ok');
  });

  it('leaves a line alone that is no command', () => {
    expectProblems(nonAsciiWithoutSmtputf8, lines('S: 220 a', 'C: Grüße', 'S: 500 what'), { format: 'dialogue' });
  });
});
