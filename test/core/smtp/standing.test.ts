import assert from 'node:assert/strict';
import { standingsOf, type Standing } from '../../../src/core/smtp/standing.ts';
import { lines, parse } from '../marked.ts';

function standings(...text: string[]): readonly Standing[] {
  const session = parse(lines(...text)).sessions[0];
  assert.ok(session);
  return standingsOf(session);
}

/** What each command stands before: its verb, then what holds at that time. */
function outline(...text: string[]): string[] {
  return standings(...text).map(({ command, lacksHello, lacksTransaction, transaction, ended, quit, awaits, startTls, authenticated }) => {
    const open = transaction === null ? [] : [`open ${transaction.recipients - transaction.refusedRecipients}/${transaction.recipients}`];
    const facts = { lacksHello, lacksTransaction, ended: ended !== null, quit: quit !== null, awaits: awaits !== null, startTls: startTls !== null, authenticated: authenticated !== null };
    return [command.verb, ...Object.entries(facts).flatMap(([name, holds]) => (holds ? [name] : [])), ...open].join(' ');
  });
}

describe('standings', () => {
  it('follow a transaction and count attempts and refusals', () => {
    assert.deepEqual(
      outline('220 a', 'EHLO c', '250 a', 'MAIL FROM:<a@b>', '250 ok', 'RCPT TO:<c@d>', '550 no', 'RCPT TO:<e@f>', '250 ok', 'DATA', '354 go', '.', '250 ok', 'QUIT', '221 bye'),
      ['EHLO lacksHello lacksTransaction', 'MAIL lacksTransaction', 'RCPT open 0/0', 'RCPT open 0/1', 'DATA open 1/2', '. open 1/2', 'QUIT lacksTransaction ended'],
    );
  });

  it('begin anew over TLS, and remember a login until the next hello', () => {
    assert.deepEqual(
      outline('220 a', 'EHLO c', '250 STARTTLS', 'STARTTLS', '220 go', 'EHLO c', '250 AUTH PLAIN', 'AUTH PLAIN AGEAYg==', '235 ok', 'NOOP', '250 ok', 'EHLO c', '250 a', 'NOOP', '250 ok'),
      [
        'EHLO lacksHello lacksTransaction',
        'STARTTLS lacksTransaction',
        'EHLO lacksHello lacksTransaction startTls',
        'AUTH lacksTransaction startTls',
        'NOOP lacksTransaction startTls authenticated',
        'EHLO lacksTransaction startTls authenticated',
        'NOOP lacksTransaction startTls',
      ],
    );
  });

  it('claim nothing after a reply whose command is not shown, nor after a word that nobody knows', () => {
    assert.deepEqual(outline('220 a', '250 hello', 'RCPT TO:<a@b>', '250 ok'), ['RCPT']);
    assert.deepEqual(outline('220 a', 'EHLO c', '250 a', 'MIAL FROM:<a@b>', '500 what', 'RCPT TO:<a@b>', '503 no'), ['EHLO lacksHello lacksTransaction', 'MIAL lacksTransaction', 'RCPT']);
    assert.deepEqual(outline('RCPT TO:<a@b>', '250 ok', 'DATA', '354 go'), ['RCPT', 'DATA']);
  });

  it('keep what they know after a lone word that was refused', () => {
    assert.deepEqual(outline('220 a', 'EHLO c', '250 a', 'FOO', '500 what', 'RCPT TO:<a@b>', '503 no').slice(-1), ['RCPT lacksTransaction']);
    assert.deepEqual(outline('220 a', 'EHLO c', '250 a', 'MAIL FROM:<a@b>', '250 ok', 'REST', '500 what', 'MAIL FROM:<c@d>', '503 no').slice(-1), ['MAIL']);
  });

  it('tell what waits for its reply, where the file shows both sides in turn', () => {
    assert.deepEqual(
      standings('220 a', 'EHLO c', '250 PIPELINING', 'MAIL FROM:<a@b>', 'RCPT TO:<c@d>', 'DATA', '250 ok', '250 ok', '354 go').map(({ command, awaits }) => `${command.verb} ${awaits?.command.verb ?? '-'}`),
      ['EHLO -', 'MAIL -', 'RCPT MAIL', 'DATA RCPT'],
    );
    assert.ok(standings('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<c@d>', 'QUIT', '250 a', '250 ok', '250 ok', '221 bye').every(({ awaits }) => awaits === null));
  });

  it('take the many answers of LMTP for one dot', () => {
    assert.deepEqual(
      outline('220 a', 'LHLO c', '250 a', 'MAIL FROM:<a@b>', '250 ok', 'RCPT TO:<c@d>', '250 ok', 'RCPT TO:<e@f>', '250 ok', 'DATA', '354 go', '.', '250 ok', '450 no', 'QUIT', '221 bye').slice(-2),
      ['. open 2/2', 'QUIT lacksTransaction ended'],
    );
  });
});
