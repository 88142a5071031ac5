import assert from 'node:assert/strict';
import { Conversation } from '../../../src/core/smtp/conversation.ts';
import { Journal } from '../../../src/core/smtp/journal.ts';
import { lines, outline, parse } from '../marked.ts';

/** Each case is a bare dialogue and what it reads as. */
const cases: readonly { readonly name: string; readonly text: string; readonly sessions: readonly string[] }[] = [
  {
    name: 'a whole session',
    text: lines('220 a ESMTP', 'EHLO b', '250-a', '250 SIZE', 'MAIL FROM:<x@b>', '250 ok', 'RCPT TO:<y@a>', '250 ok', 'DATA', '354 go', 'Subject: x', '', '250 fake', 'QUIT', '.', '250 done', 'QUIT', '221 bye'),
    sessions: ['->220 EHLO>250 MAIL>250 RCPT>250 DATA>354 .>250 QUIT>221'],
  },
  {
    name: 'pipelining is paired in the order of the commands (RFC 2920)',
    text: lines('EHLO b', '250 a', 'MAIL FROM:<x@b>', 'RCPT TO:<y@a>', 'RCPT TO:<z@a>', 'DATA', '250 ok', '550 no', '250 ok', '354 go', '.', '250 done'),
    sessions: ['EHLO>250 MAIL>250 RCPT>550 RCPT>250 DATA>354 .>250'],
  },
  {
    name: 'commands typed before the greeting',
    text: lines('EHLO b', 'QUIT', '220 a ESMTP', '250 a', '221 bye'),
    sessions: ['EHLO>250 QUIT>221 ->220'],
  },
  {
    name: 'credentials after 334, and a cancelled exchange',
    text: lines('EHLO b', '250 AUTH LOGIN', 'AUTH LOGIN', '334 VXNlcm5hbWU6', 'Ym9i', '334 UGFzc3dvcmQ6', '*', '501 cancelled', 'QUIT', '221 bye'),
    sessions: ['EHLO>250 AUTH>334 (auth)>334 (auth)>501 QUIT>221'],
  },
  {
    name: 'STARTTLS stays in the session, and 220 after it is no greeting',
    text: lines('220 a ESMTP', 'EHLO b', '250 STARTTLS', 'STARTTLS', '220 go', 'EHLO b', '250 a', 'QUIT', '221 bye'),
    sessions: ['->220 EHLO>250 STARTTLS>220 EHLO>250 QUIT>221'],
  },
  {
    name: 'two sessions one after the other',
    text: lines('220 a ESMTP', 'QUIT', '221 bye', '220 a ESMTP', 'HELO b', '250 a'),
    sessions: ['->220 QUIT>221', '->220 HELO>250'],
  },
  {
    name: 'a 421 that nobody asked for',
    text: lines('220 a ESMTP', 'EHLO b', '250 a', '421 4.4.2 timeout'),
    sessions: ['->220 EHLO>250 ->421'],
  },
  {
    name: 'a chunk is counted, and what it holds is no reply',
    text: lines('EHLO b', '250 CHUNKING', 'MAIL FROM:<x@b>', '250 ok', 'RCPT TO:<y@a>', '250 ok', 'BDAT 10 LAST', '250 fake', '250 taken'),
    sessions: ['EHLO>250 MAIL>250 RCPT>250 BDAT>250'],
  },
  {
    name: 'LMTP answers the dot once for each accepted recipient (RFC 2033)',
    text: lines('LHLO b', '250 a', 'MAIL FROM:<x@b>', '250 ok', 'RCPT TO:<1@a>', '250 ok', 'RCPT TO:<2@a>', '550 no', 'RCPT TO:<3@a>', '250 ok', 'DATA', '354 go', '.', '250 one', '452 three', 'QUIT', '221 bye'),
    sessions: ['LHLO>250 MAIL>250 RCPT>250 RCPT>550 RCPT>250 DATA>354 .>250 .>452 QUIT>221'],
  },
  {
    name: 'LMTP answers the last chunk for each recipient too',
    text: lines('LHLO b', '250 CHUNKING', 'MAIL FROM:<x@b>', '250 ok', 'RCPT TO:<1@a>', '250 ok', 'RCPT TO:<2@a>', '250 ok', 'BDAT 6', 'abcd', '250 ok', 'BDAT 0 LAST', '250 one', '452 two', 'QUIT', '221 bye'),
    sessions: ['LHLO>250 MAIL>250 RCPT>250 RCPT>250 BDAT>250 BDAT>250 BDAT>452 QUIT>221'],
  },
  {
    name: 'a reply that never ends',
    text: lines('EHLO b', '250-a', '250-SIZE', 'MAIL FROM:<x@b>', '250 ok'),
    sessions: ['EHLO>250 MAIL>250'],
  },
  {
    name: 'the client alone: neither its message nor its credentials are commands',
    text: lines('C: EHLO b', 'C: AUTH LOGIN', 'C: Ym9i', 'C: [credentials hidden]', 'C: MAIL FROM:<x@b>', 'C: RCPT TO:<y@a>', 'C: DATA', 'C: Subject: x', 'C: ', 'C: MAIL FROM:<fake>', 'C: .', 'C: QUIT'),
    sessions: ['EHLO> AUTH> (auth)> (auth)> MAIL> RCPT> DATA> .> QUIT>'],
  },
  {
    name: 'the client alone, its message hidden, or nothing but its dot shown',
    text: lines('C: EHLO b', 'C: MAIL FROM:<x@b>', 'C: DATA', 'C: .', 'C: MAIL FROM:<x@b>', 'C: DATA', 'C: QUIT'),
    sessions: ['EHLO> MAIL> DATA> .> MAIL> DATA> QUIT>'],
  },
  {
    name: 'all that the client sends before the first reply, the message too',
    text: lines('C: EHLO b', 'C: MAIL FROM:<x@b>', 'C: RCPT TO:<y@a>', 'C: DATA', 'C: Subject: x', 'C: .', 'C: QUIT', 'S: 220 a ESMTP', 'S: 250 a', 'S: 250 ok', 'S: 250 ok', 'S: 354 go', 'S: 250 done', 'S: 221 bye'),
    sessions: ['EHLO>250 MAIL>250 RCPT>250 DATA>354 .>250 QUIT>221 ->220'],
  },
  {
    name: 'nobody answers what a proxy tells of the client',
    text: lines('C: PROXY TCP4 192.0.2.1 192.0.2.25 4711 25', 'S: 220 a ESMTP', 'C: EHLO b', 'S: 250 a', 'C: QUIT', 'S: 221 bye'),
    sessions: ['PROXY> ->220 EHLO>250 QUIT>221'],
  },
  { name: 'replies alone', text: lines('220 a ESMTP', '250 a', '354 go', '250 ok'), sessions: ['->220 ->250 ->354 ->250'] },
  { name: 'one reply alone', text: '550 5.1.1 User unknown', sessions: ['->550'] },
  {
    name: 'a message and its answer that the tool hides: the farewell is no answer to the dot',
    text: lines('< 220 a ESMTP', '> MAIL FROM:<x@b>', '< 250 ok', '> RCPT TO:<y@a>', '< 250 ok', '> DATA', '< 354 go', '} [9 bytes data]', '> QUIT', '< 221 bye'),
    sessions: ['->220 MAIL>250 RCPT>250 DATA>354 .> QUIT>221'],
  },
  {
    name: 'an answer to the dot that the tool hides, between what it shows',
    text: lines('220 a ESMTP', 'MAIL FROM:<x@b>', '250 ok', 'RCPT TO:<y@a>', '250 ok', 'DATA', '354 go', 'hi', '.', 'QUIT', '221 bye'),
    sessions: ['->220 MAIL>250 RCPT>250 DATA>354 .> QUIT>221'],
  },
  {
    name: 'a hello to a server that turned the client away belongs to the same session',
    text: lines('421 4.3.2 a not available', 'EHLO b'),
    sessions: ['->421 EHLO>'],
  },
  {
    name: 'a server heard alone that is ready for TLS greets nobody',
    text: lines('220 a ESMTP', '250 STARTTLS', '220 2.0.0 Ready to start TLS', '250 a', '220 TLS go ahead', '250 a', '220 b ESMTP'),
    sessions: ['->220 ->250 ->220 ->250 ->220 ->250', '->220'],
  },
];

describe('conversation', () => {
  for (const { name, text, sessions } of cases) it(name, () => assert.deepEqual(outline(parse(text)), sessions));

  it('tells each recipient\'s fate', () => {
    const { sessions } = parse(cases[8]?.text ?? '');
    const [transaction] = sessions[0]?.transactions ?? [];
    assert.ok(transaction);
    assert.deepEqual(transaction.recipients.map(({ address, code }) => `${address} ${code ?? '-'}`), ['1@a 250', '2@a 550', '3@a 452']);
    assert.equal(transaction.outcome, 'sent');
  });

  it('hears the next command behind a chunk that the tool does not show', () => {
    const conversation = new Conversation(new Journal(null, 'utf-8'));
    const said = (text: string, hidesContent?: true) =>
      conversation.hear({ speaker: /^\d/.test(text) ? 'server' : 'client', span: { start: 0, end: 0 }, text, ...(hidesContent === true ? { hidesContent } : {}) });
    said('BDAT 366 LAST', true);
    said('QUIT');
    said('250 taken');
    said('221 bye');
    assert.deepEqual(conversation.exchanges.map(({ command, reply }) => `${command?.verb ?? '-'}>${reply?.code ?? ''}`), ['BDAT>250', 'QUIT>221']);
  });

  const outcomes: readonly [string, string, readonly string[]][] = [
    ['accepted', 'sent', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', '250']],
    ['refused at the dot', 'rejected', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', '554 spam']],
    ['every recipient refused', 'rejected', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '550', 'QUIT', '221']],
    ['refused at MAIL', 'rejected', ['MAIL FROM:<x@b>', '530 no', 'QUIT', '221']],
    ['given up', 'aborted', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'RSET', '250']],
    ['broken off', 'unknown', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '354', 'Subject: x']],
    ['logged without its 354', 'sent', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '250 queued']],
    ['left before its end was answered', 'unknown', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', 'QUIT']],
    ['that got its recipient after DATA was refused', 'sent', ['MAIL FROM:<x@b>', '250', 'DATA', '503', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', '250']],
    ['with another MAIL within', 'sent', ['MAIL FROM:<x@b>', '250', 'MAIL FROM:<z@b>', '503', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', '250']],
    ['refused, with another after it', 'rejected sent', ['MAIL FROM:<x@b>', '553', 'MAIL FROM:<z@b>', '250', 'RCPT TO:<y@a>', '250', 'DATA', '354', '.', '250']],
    ['refused twice', 'rejected rejected', ['MAIL FROM:<x@b>', '553', 'MAIL FROM:<z@b>', '553', 'QUIT', '221']],
    ['after another, without a reply in the file', 'unknown unknown', ['MAIL FROM:<x@b>', 'RCPT TO:<y@a>', 'DATA', '.', 'MAIL FROM:<x@b>', 'RCPT TO:<z@a>', 'DATA', '.', 'QUIT']],
    ['in chunks', 'sent', ['MAIL FROM:<x@b>', '250', 'RCPT TO:<y@a>', '250', 'BDAT 4', 'ab', '250', 'BDAT 0 LAST', '250']],
  ];
  for (const [name, outcome, dialogue] of outcomes) {
    it(`a transaction ${name} is ${outcome}`, () => {
      assert.deepEqual(parse(lines(...dialogue)).sessions[0]?.transactions.map((one) => one.outcome), outcome.split(' '));
    });
  }

  it('is encrypted once something was said after the handshake', () => {
    const offered = lines('220 a ESMTP', 'EHLO b', '250 STARTTLS', 'STARTTLS', '220 go');
    assert.equal(parse(offered).sessions[0]?.isTls, false);
    const { sessions: [session] } = parse(offered + lines('EHLO b', '250 a'));
    assert.equal(session?.isTls, true);
    assert.deepEqual(session.exchanges.map(({ isTls }) => isTls), [false, false, false, true]);
  });
});
