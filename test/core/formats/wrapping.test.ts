import assert from 'node:assert/strict';
import { detectNotation } from '../../../src/core/formats/detect.ts';
import { replyText } from '../../../src/core/smtp/reply.ts';
import { locate } from '../../../src/core/smtp/utterance.ts';
import { readLines } from '../../../src/core/text/line.ts';
import { lines, outline, parse } from '../marked.ts';

/** A transcript with all that could be taken for a wrapping, and a message that looks like one. */
const swaks = [
  '=== Trying 192.0.2.25:25...', '=== Connected to 192.0.2.25.', '<-  220 mail.example.org ESMTP', ' -> EHLO client.example.org',
  '<-  250-mail.example.org', '<-  250 SIZE 10240000', ' -> MAIL FROM:<bob@example.net>', '<-  250 2.1.0 Ok', ' -> RCPT TO:<nosuch@example.org>',
  '<** 550 5.1.1 <nosuch@example.org>: User unknown', ' -> RCPT TO:<alice@example.org>', '<-  250 2.1.5 Ok', ' -> DATA', '<-  354 go', ' -> Subject: x', ' -> ',
  ' -> <-  250 fake', ' -> .', '<-  250 2.0.0 Ok', ' -> QUIT', '<-  221 2.0.0 Bye', '=== Connection closed with remote host.',
];
const session = ['->220 EHLO>250 MAIL>250 RCPT>550 RCPT>250 DATA>354 .>250 QUIT>221'];
const bare = [
  '220 mail.example.org ESMTP', 'EHLO client.example.org', '250-mail.example.org', '250 SIZE 10240000', 'MAIL FROM:<bob@example.net>', '250 2.1.0 Ok',
  'RCPT TO:<nosuch@example.org>', '550 5.1.1 <nosuch@example.org>: User unknown', 'RCPT TO:<alice@example.org>', '250 2.1.5 Ok', 'DATA', '354 go',
  'Subject: x', '', '250 fake', '.', '250 2.0.0 Ok', 'QUIT', '221 2.0.0 Bye',
];
const second = (i: number) => String(i % 60).padStart(2, '0');

/** What stands around each line, and the layers that must be found. */
const wrapped: readonly [name: string, layers: string, wrap: (line: string, i: number) => string][] = [
  ['docker compose', 'container', (line) => `mailer-1  | ${line}`],
  ['docker compose in colours', 'colours container', (line) => `\u001b[36mmailer-1  | \u001b[0m${line}`],
  ['docker compose with times', 'container time', (line, i) => `mailer-1  | 2026-11-23T12:00:${second(i)}.123456789Z ${line}`],
  ['kubectl logs --prefix', 'pod', (line) => `[pod/mailer-6d4cf56db6-x2x9z/mailer] ${line}`],
  ['the log of a container runtime', 'time cri', (line, i) => `2026-11-23T12:00:${second(i)}.1Z stdout F ${line}`],
  ["docker's own file", 'json', (line, i) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: `2026-11-23T12:00:${second(i)}Z` })],
  ['journalctl', 'time program', (line, i) => `Nov 23 12:00:${second(i)} client mailer[4711]: ${line}`],
  ['journalctl without a process', 'time program', (line, i) => `Nov 23 12:00:${second(i)} client mailer: ${line}`],
  ['journalctl -o short-iso', 'time program', (line, i) => `2026-11-23T12:00:${second(i)}+0100 client mailer[4711]: ${line}`],
  ['rsyslog', 'syslog', (line, i) => `<22>1 2026-11-23T12:00:${second(i)}.123456+00:00 client mailer 4711 - - ${line}`],
  ['ts', 'time', (line, i) => `Nov 23 12:00:${second(i)} ${line}`],
  ['a logger of Go', 'time name', (line, i) => `2026/11/23 12:00:${second(i)} main.go:42: ${line}`],
  ['a logger of Java', 'time level bracket name', (line, i) => `2026-11-23 12:00:${second(i)},123 DEBUG [main] com.example.Mailer - ${line}`],
  ['Spring Boot', 'time level number dash bracket name', (line, i) => `2026-11-23 12:00:${second(i)}.123 DEBUG 4711 --- [nio-8080-exec-1] c.e.mail.Mailer          : ${line}`],
  ['a logger of Python', 'name name', (line) => `DEBUG:mailer:${line}`],
  ['a quotation in a mail', 'quote', (line) => `> ${line}`],
  ['a quotation of a quotation', 'quote quote', (line) => `> > ${line}`],
  ['an indented block of Markdown', 'indent', (line) => `    ${line}`],
  ['a numbered listing', 'indent number', (line, i) => `${String(i + 1).padStart(6)}\t${line}`],
  ['colours', 'colours', (line) => `\u001b[32m${line}\u001b[0m`],
  ['colours in the middle', 'colours', (line) => `\u001b[1m${line.slice(0, 6)}\u001b[0m${line.slice(6)}`],
  ['a page', 'markup', (line) => `${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<br>`],
];

describe('what wraps lines', () => {
  for (const [name, layers, wrap] of wrapped) {
    for (const [format, transcript] of [['swaks', swaks], ['raw', bare]] as const) {
      it(`${name}, around ${format}`, () => {
        const text = lines(...transcript.map(wrap));
        const notation = detectNotation(readLines(text));
        assert.equal(notation?.format.id, format);
        assert.equal(notation.layers.map(({ wrapping }) => wrapping.id).join(' '), layers);
        const document = parse(text, {});
        assert.deepEqual(outline(document), session);
        assert.deepEqual(document.sessions[0]?.messages.map((message) => message.lines.map((line) => line.text)), [
          format === 'swaks' ? ['Subject: x', '', '<-  250 fake'] : ['Subject: x', '', '250 fake'],
        ]);
      });
    }

    it(`${name} leaves offsets right`, () => {
      const text = lines(...swaks.map(wrap));
      const [own] = parse(text, {}).sessions;
      for (const { command, reply } of own?.exchanges ?? []) {
        for (const { utterance } of reply?.lines ?? []) assert.equal(shown(text, utterance), utterance.text);
        if (command !== null && command.verb !== '.') assert.equal(shown(text, command.utterance), command.utterance.text);
      }
      const refused = own?.exchanges.find(({ reply }) => reply?.code === '550')?.reply;
      assert.ok(refused);
      assert.equal(replyText(refused), '<nosuch@example.org>: User unknown');
      const line = text.slice(0, refused.span.start).split('\n').length;
      assert.equal(line, swaks.findIndex((one) => one.includes('550')) + 1);
    });
  }

  it('keeps containers apart, with their times', () => {
    const text = lines(
      ...swaks.flatMap((line, i) => [`a-1  | 2026-11-23T12:00:${second(i)}Z ${line}`, `b-1  | 2026-11-23T12:01:${second(i)}Z ${line}`]),
    );
    const { sessions } = parse(text, {});
    assert.deepEqual(sessions.map(({ id }) => id), ['a-1', 'b-1']);
    assert.deepEqual(outline({ ...parse(text, {}), sessions }), [...session, ...session]);
    assert.equal(sessions[1]?.exchanges[1]?.command?.utterance.time, '2026-11-23T12:01:03Z');
  });

  it('does not take what changes with every line for a name', () => {
    const text = lines(...swaks.map((line, i) => `[${i}ms] ${line}`));
    assert.deepEqual(outline(parse(text, {})), session);
  });

  it('reads on where a record goes on without its head', () => {
    const text = lines(
      '2026-11-23 12:00:00 DEBUG mail - S: 220 mail.example.org ESMTP', '2026-11-23 12:00:00 DEBUG mail - C: EHLO client.example.org',
      '2026-11-23 12:00:01 DEBUG mail - S: 250-mail.example.org', '250-STARTTLS', '250 SIZE 10240000', '2026-11-23 12:00:02 DEBUG mail - C: QUIT',
      '2026-11-23 12:00:02 DEBUG mail - S: 221 2.0.0 Bye',
    );
    assert.deepEqual(outline(parse(text, {})), ['->220 EHLO>250 QUIT>221']);
    assert.equal(parse(text, {}).sessions[0]?.exchanges[1]?.reply?.lines.length, 3);
  });

  it('gives a record that holds several lines as several', () => {
    const record = (log: string) => JSON.stringify({ log });
    const text = lines(record('220 a ESMTP\r\n'), record('EHLO b\r\n'), record('250-a\r\n250 SIZE 1\r\n'), record('QUIT\r\n'), record('221 2.0.0 bye\r\n'));
    assert.deepEqual(outline(parse(text, {})), ['->220 EHLO>250 QUIT>221']);
    const [, hello] = parse(text, {}).sessions[0]?.exchanges ?? [];
    assert.deepEqual(hello?.reply?.lines.map(({ codeSpan }) => text.slice(codeSpan.start, codeSpan.end)), ['250', '250']);
  });

  it('takes off what wraps a text whose format is given', () => {
    assert.deepEqual(outline(parse(lines(...bare.map((line) => `> ${line}`)), { format: 'raw' })), session);
  });
});

/** The characters that stand in the file where those of an utterance do; what a wrapping writes in several counts as its first. */
function shown(text: string, utterance: Parameters<typeof locate>[0]): string {
  const plain: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const characters = Array.from({ length: utterance.text.length }, (_, at) => {
    const { start } = locate(utterance, at, at + 1);
    const entity = /^&(?:lt|gt|amp);/.exec(text.slice(start, start + 5))?.[0];
    return entity === undefined ? (text[start] ?? '') : (plain[entity] ?? '');
  });
  return characters.join('');
}
