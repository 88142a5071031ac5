import assert from 'node:assert/strict';
import { lines, parse } from '../marked.ts';

/** What smtplib prints of a session whose message goes out in these literals. */
function session(...literals: readonly string[]): string {
  return lines(
    "connect: to ('192.0.2.25', 25) None",
    "reply: b'220 a ESMTP\\r\\n'",
    "send: 'DATA\\r\\n'",
    "reply: b'354 go\\r\\n'",
    ...literals.map((literal) => `send: b'${literal}'`),
    "reply: b'250 ok\\r\\n'",
    "send: 'QUIT\\r\\n'",
    "reply: b'221 bye\\r\\n'",
  );
}

/** What was said, wherever it stands: the text behind a line break tells where its span is. */
function heard(text: string): unknown[] {
  return parse(text, { format: 'smtplib' }).sessions.flatMap(({ exchanges, messages }) => [
    ...exchanges.map(({ command, reply }) => `${command?.verb ?? '-'}>${reply?.code ?? ''}`),
    ...messages.flatMap((message) => message.lines.map(({ text: said, lineEnd, span, time }) => [said, lineEnd, text.slice(span.start, span.end), time])),
  ]);
}

describe('a message in one literal', () => {
  const messages: readonly (readonly string[])[] = [
    ['Subject: x\\r\\n', '\\r\\n', 'one\\r\\n', '..two\\r\\n', '.\\r\\n'],
    ['tab\\there\\r\\n', 'caf\\xc3\\xa9\\r\\n', '.\\r\\n'],
    ['a backslash\\\\n.\\\\ and on\\r\\n', '.\\r\\n'],
    ['one\\n', 'two\\r\\n', '.\\r\\n'],
    ['it\\\'s\\r\\n', '.\\r\\n'],
    ['.\\r\\n'],
  ];
  for (const message of messages) {
    it(`reads as its lines one by one: ${message.join('')}`, () => {
      assert.deepEqual(heard(session(message.join(''))), heard(session(...message)));
    });
  }

  it('goes on in the next', () => {
    const whole = heard(session('one\\r\\ntwo\\r\\n.\\r\\n'));
    assert.deepEqual(heard(session('one\\r\\n', 'two\\r\\n.\\r\\n')), whole);
    assert.deepEqual(heard(session('one\\r\\ntwo\\r\\n', '.\\r\\n')), whole);
  });

  it('has its time with each line', () => {
    const text = session('one\\r\\ntwo\\r\\n.\\r\\n').replace("send: b'one", "12:04:30.175236 send: b'one");
    assert.deepEqual(heard(text).slice(-2), [
      ['one', '\r\n', 'one', '12:04:30.175236'],
      ['two', '\r\n', 'two', '12:04:30.175236'],
    ]);
  });

  it('finds its way back out of a container\'s log', () => {
    const text = session('one\\r\\ntwo\\r\\n.\\r\\n');
    const wrapped = text.replace(/^(?=.)/gm, 'app-1  | ');
    assert.deepEqual(heard(wrapped), heard(text));
    const json = text.replace(/^(.+)$/gm, (line) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-11-26T04:40:00.1Z' }));
    const document = parse(json);
    assert.equal(document.format?.id, 'smtplib');
    assert.deepEqual(document.sessions[0]?.messages.flatMap((message) => message.lines.map(({ text: said }) => said)), ['one', 'two']);
  });
});
