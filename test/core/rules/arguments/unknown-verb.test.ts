import assert from 'node:assert/strict';
import { unknownVerb } from '../../../../src/core/rules/arguments/unknown-verb.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('unknown-verb', () => {
  it('finds misspelt verbs and names the one that was meant', () => {
    for (const [typed, meant] of [['HELLO', 'HELO'], ['EHELO', 'EHLO'], ['ELHO', 'EHLO'], ['RCTP', 'RCPT'], ['MIAL', 'MAIL'], ['QUITT', 'QUIT'], ['STARTLS', 'STARTTLS'], ['START-TLS', 'STARTTLS'], ['RECIPT', 'RCPT'], ['EXIT', 'QUIT']]) {
      const [message] = expectInNotations(unknownVerb, 'S: 220 a.example ESMTP', `C: «${typed ?? ''}» x`, 'S: 500 what');
      assert.match(message ?? '', new RegExp(`${meant ?? ''} is meant`), typed);
    }
    expectInNotations(unknownVerb, 'S: 220 a.example ESMTP', 'C: «FOO» bar', 'S: 500 what');
    for (const [client, server] of [['C: ', 'S: '], [' -> ', '<-  '], ['--> ', '<-- ']]) {
      expectProblems(unknownVerb, lines(`${server ?? ''}220 a.example ESMTP`, `${client ?? ''}«MAILFROM»:<a@example.net>`, `${server ?? ''}500 what`));
    }
  });

  it('writes it', () => {
    expectFixed(unknownVerb, ['S: 220 a.example ESMTP', 'C: RCTP TO:<a@example.net>', 'S: 500 what'], ['S: 220 a.example ESMTP', 'C: RCPT TO:<a@example.net>', 'S: 500 what']);
  });

  it('knows HTTP', () => {
    const [message] = expectInNotations(unknownVerb, 'S: 220 a.example ESMTP', 'C: «GET» / HTTP/1.0', 'S: 500 what', 'C: Host: x', 'S: 500 what');
    assert.match(message ?? '', /This is HTTP/);
  });

  it('leaves private verbs, those of vendors, those that are offered and those that work alone', () => {
    expectProblems(unknownVerb, lines('EHLO a.example', '250-b.example', '250 QHLO', 'QHLO x', '500 no', 'XFOO bar', '500 no', 'WELLKNOWN x', '550 no', 'ONEX', '250 ok', 'TURN', '502 no', 'FOO', '250 ok', 'TICK', '250 ok'));
  });

  it('leaves text alone that is no command: what follows a refused DATA, headers, sentences, other protocols\' octets', () => {
    expectProblems(unknownVerb, lines('DATA', '554 no', 'Subject: x', '500 what', '', '500 what', 'HELLO world', '500 what', 'Mial', '500 what', '.', '500 what', 'QUIT', '221 bye'));
    expectProblems(unknownVerb, lines('220 a', 'Hello and good morning to you', '500 what', 'Received: by x', '500 what', '\u0016\u0003\u0001', '500 what'));
  });

  it('waits while the word is being written', () => {
    for (const text of ['E', 'EHL', 'STARTTL', 'RCTP']) expectProblems(unknownVerb, `220 a\n${text}`);
  });

  it('takes for no command what may be message text: after a DATA that was answered with 250, after a cut, before a dot where the file begins', () => {
    const text = ['C: From: <a@example.org>', 'C: Subject: x', 'C:', 'C: hello', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye'];
    expectProblems(unknownVerb, lines('S: 220 a.example ESMTP', 'C: DATA', 'S: 250 ok', ...text));
    expectProblems(unknownVerb, lines('S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250 a.example', '[...]', ...text));
    for (const [client, server] of [['C: ', 'S: '], [' -> ', '<-  '], ['--> ', '<-- ']]) {
      const from = text.slice(1).map((line) => line.replace('C: ', client ?? '').replace('S: ', server ?? ''));
      expectProblems(unknownVerb, lines(...from));
    }
    expectProblems(unknownVerb, lines('S: 354 go on', ...text));
    expectProblems(unknownVerb, lines('S: 220 a.example ESMTP', 'C: RCPT TO:<b@example.org>', '[...]', 'S: 354 go on', ...text));
    expectProblems(unknownVerb, lines('S: 220 a.example ESMTP', '[...]', 'C: «RCTP» TO:<a@example.net>', 'S: 500 what', 'C: QUIT', 'S: 221 bye'));
  });
});
