import assert from 'node:assert/strict';
import { lint } from '../../../src/core/features/lint.ts';
import { lines, outline, parse } from '../marked.ts';

/** What somebody asks in a forum: about as much told as shown. */
const question = lines(
  'Our server answers me, but the partner never gets the mail. I tried it by hand:',
  '',
  '220 mail.example.org ESMTP',
  'EHLO client.example.net',
  '250-mail.example.org',
  '250 SIZE 10240000',
  'Then I typed the sender and the recipient, as the manual says:',
  'MAIL FROM:<bob@example.net>',
  '250 2.1.0 Ok',
  'RCPT TO:<alice@example.org>',
  '550 5.7.1 Relaying denied',
  'QUIT',
  '221 2.0.0 Bye',
  '',
  'Mail from the office works, only mail from this one machine does not.',
  'Data I could add: the log has nothing at all of it.',
  'Help would be very welcome.',
);

describe('bare dialogue with sentences around it', () => {
  it('is read without them', () => {
    const document = parse(question, {});
    assert.equal(document.format?.id, 'raw');
    assert.deepEqual(outline(document), ['->220 EHLO>250 MAIL>250 RCPT>550 QUIT>221']);
    assert.deepEqual(lint(document), []);
  });

  it('is read without what is told between its parts', () => {
    const told = lines(
      '220 mail.example.org ESMTP', 'EHLO client.example.net', '250 mail.example.org', 'Then type:', '', 'MAIL FROM:<bob@example.net>', '250 2.1.0 Ok',
      'The same thing with RSET:', '', 'RSET', '250 2.0.0 Ok', 'Nothing happens.', 'heloo client', '500 5.5.2 unknown', 'Heloo client', '500 5.5.2 unknown', 'Anna',
    );
    assert.deepEqual(outline(parse(told, {})), ['->220 EHLO>250 MAIL>250 RSET>250 HELOO>500 HELOO>500']);
  });

  it('is not claimed where they are a manual that quotes it', () => {
    const manual = Array.from({ length: 40 }, (_, i) => `Number ${i} of the many sentences that a manual has on this.`);
    assert.equal(parse(question + lines(...manual), {}).format, null);
  });

  it('is claimed however long the letter is that is sent in it', () => {
    const letter = Array.from({ length: 80 }, () => 'We write to you about the bill that came in last week.');
    const text = lines('220 mail.example.org ESMTP', 'HELO client.example.net', '250 Hello', 'DATA', '354 Go ahead', ...letter, '.', '250 2.0.0 Ok');
    assert.deepEqual(outline(parse(text, {})), ['->220 HELO>250 DATA>354 .>250']);
  });

  it('takes a sentence for a command where the server answers it', () => {
    const text = lines('220 mail.example.org ESMTP', 'please be so kind and send this mail', '500 5.5.2 Command unrecognized', 'QUIT', '221 Bye');
    assert.deepEqual(outline(parse(text, {})), ['->220 PLEASE>500 QUIT>221']);
  });
});

describe('an excerpt of bare dialogue', () => {
  const openers: readonly [string, string, string][] = [
    ['a path without brackets', 'MAIL FROM:bob@example.net', '501 5.5.4 Syntax: MAIL FROM:<address>'],
    ['no argument', 'HELO', '501 Syntax: HELO hostname'],
    ['an argument too many', 'STARTTLS now', '501 5.5.4 Syntax: STARTTLS'],
    ['a misspelt verb', 'RCTP TO:<alice@example.org>', '500 5.5.2 Error: command not recognized'],
  ];
  for (const [name, command, reply] of openers) {
    it(`may begin with a command that was refused: ${name}`, () => {
      assert.deepEqual(outline(parse(lines(command, reply))), [`${command.split(' ')[0]}>${reply.slice(0, 3)}`]);
    });
  }

  const others: readonly [string, string, string][] = [
    ['a word that is answered otherwise', 'RESULT', '550 5.1.1 User unknown'],
    ['a verb that begins a sentence', 'Mail to this address is answered with', '550 5.1.1 User unknown'],
    ['a word in small letters', 'output', '500 5.5.2 Error: command not recognized'],
  ];
  for (const [name, before, reply] of others) {
    it(`leaves alone ${name}`, () => assert.deepEqual(outline(parse(lines(before, reply))), [`->${reply.slice(0, 3)}`]));
  }
});

describe('exim -bs that says what its ACLs do', () => {
  it('speaks for nobody between the replies', () => {
    const text = lines(
      '220 mail.example.org ESMTP Exim 4.96',
      'EHLO client.example.net',
      'using ACL "acl_helo"',
      'processing "deny" (/etc/exim4/exim4.conf 23)',
      'check condition = ${if match{$sender_helo_name}{bad}}',
      'deny: condition test failed in ACL "acl_helo"',
      'end of ACL "acl_helo": ACCEPT',
      '250 mail.example.org Hello',
      'QUIT',
      'LOG: smtp_connection MAIN',
      '221 mail.example.org closing connection',
    );
    assert.deepEqual(outline(parse(text, {})), ['->220 EHLO>250 QUIT>221']);
  });
});

describe('bare dialogue that somebody shortened', () => {
  const begin = ['220 mail.example.org ESMTP', 'EHLO client.example.net', '250-mail.example.org', '250 CHUNKING', 'MAIL FROM:<bob@example.net>', '250 2.1.0 Ok', 'RCPT TO:<alice@example.org>', '250 2.1.5 Ok'];
  const end = ['QUIT', '221 2.0.0 Bye'];
  const read = (...middle: string[]): string => outline(parse(lines(...begin, ...middle), {})).join(' | ').replace('->220 EHLO>250 MAIL>250 RCPT>250 ', '');

  it('goes on behind a message that is not there', () => {
    assert.equal(read('DATA', '354 Go ahead', '250 2.0.0 Ok: queued as 4F00', ...end), 'DATA>354 .>250 QUIT>221');
    assert.equal(read('DATA', '354 Go ahead', '250 Ok', ...end), 'DATA>354 .>250 QUIT>221');
    assert.equal(read('DATA', '354 Go ahead', '550 5.7.1 Spam'), 'DATA>354 .>550');
  });

  it('goes on behind a mark for it, whatever follows', () => {
    for (const mark of ['[...]', '…', '<message>', '(the text of the mail)', '--- snip ---']) {
      assert.equal(read('DATA', '354 Go ahead', '', mark, '250 Ok', 'RSET', '250 Ok', 'DATA', '354 Go ahead', 'Subject: x', '.', '250 Ok', ...end), 'DATA>354 .>250 RSET>250 DATA>354 .>250 QUIT>221', mark);
    }
  });

  it('takes nothing that a message holds for an answer', () => {
    assert.equal(read('DATA', '354 Go ahead', '250 Ok', 'QUIT', '.', '250 2.0.0 Ok'), 'DATA>354 .>250');
    assert.equal(read('DATA', '354 Go ahead', 'Subject: they said', '', '550 5.7.1 Spam', 'QUIT'), 'DATA>354');
    assert.equal(read('DATA', '354 Go ahead', '250 apples', 'and pears'), 'DATA>354');
    assert.equal(read('DATA', '354 Go ahead', '250 apples'), 'DATA>354');
  });

  it('goes on behind a chunk that is not there', () => {
    assert.equal(read('BDAT 10000', '250 2.0.0 Ok: 10000 bytes', 'BDAT 40 LAST', '250 2.0.0 Ok: queued', ...end), 'BDAT>250 BDAT>250 QUIT>221');
    assert.equal(read('BDAT 20', '250 2.0.0 Ok: 20 bytes', 'BDAT 20 LAST', '250 2.0.0 Ok: 20 bytes queued', ...end), 'BDAT>250 BDAT>250 QUIT>221');
  });

  it('reads thousands of chunks that are not there', () => {
    const steps = (count: number): number => parse(lines(...begin, ...Array.from({ length: count }, () => ['BDAT 900000', '250 2.0.0 Ok']).flat(), ...end), {}).sessions[0]?.exchanges.length ?? 0;
    assert.equal(steps(20_000), 20_005);
  });

  it('takes nothing that a chunk holds for an answer', () => {
    assert.equal(read('BDAT 13 LAST', '250 ok hello', '250 2.0.0 Ok: 13 bytes queued', ...end), 'BDAT>250 QUIT>221');
    assert.equal(read('BDAT 14 LAST', '250 Ok', 'QUIT', '250 2.0.0 Ok: queued', ...end), 'BDAT>250 QUIT>221');
  });
});
