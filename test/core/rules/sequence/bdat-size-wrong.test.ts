import assert from 'node:assert/strict';
import { bdatSizeWrong } from '../../../../src/core/rules/sequence/bdat-size-wrong.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { expectProblems, lines, parse } from '../../marked.ts';

/** Notations that show how lines end on the wire: the whole line that a side said. */
const notations: readonly (readonly [string, (side: string, said: string) => string])[] = [
  ['raw', (_, said) => `${said}\r\n`],
  ['smtplib', (side, said) => (side === 'C' ? `send: '${said}\\r\\n'\n` : `reply: b'${said}\\r\\n'\n`)],
  ['labels', (side, said) => `${side === 'C' ? 'Sent' : 'Received'}: ${said}<CRLF>\n`],
  ['labels', (side, said) => `${side === 'C' ? 'SEND' : 'RECV'}: ${said}\\r\\n\n`],
];

function expectInAll(...script: readonly string[]): string[] {
  return expectIn(notations, script);
}

function expectIn(some: typeof notations, script: readonly string[]): string[] {
  const session = ['S: 220 a ESMTP', 'C: EHLO c', 'S: 250 CHUNKING', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', ...script];
  return some.map(([format, write]) => expectProblems(bdatSizeWrong, session.map((line) => write(line.slice(0, 1), line.slice(3))).join(''), { format })[0] ?? '');
}

describe('bdat-size-wrong', () => {
  it('finds a chunk that is longer than announced', () => {
    for (const message of expectInAll('C: BDAT «5» LAST', 'C: Hello', 'S: 250 ok', 'C: QUIT', 'S: 221 bye')) assert.match(message, /announces 5 octets and the chunk has 7/);
    expectInAll('C: BDAT «3»', 'C: Hello', 'S: 250 ok', 'C: BDAT 0 LAST', 'S: 250 ok');
  });

  it('finds one that is shorter, where the notation marks who speaks', () => {
    for (const message of expectIn(notations.slice(1), ['C: BDAT «90» LAST', 'C: Hello', 'C: World', 'S: 250 ok'])) assert.match(message, /the chunk has 14, CRLFs counted: the server waits/);
  });

  it('leaves chunks alone that fit, that are not answered yet, or that the file abridges', () => {
    expectInAll('C: BDAT 8', 'C: Hallö', 'S: 250 ok', 'C: BDAT 7 LAST', 'C: Hello', 'S: 250 ok');
    expectInAll('C: BDAT 90 LAST', 'C: Hello');
    expectInAll('C: BDAT 90 LAST', 'C: ...', 'S: 250 ok');
    expectInAll('C: BDAT 90 LAST', 'S: 250 ok');
    expectInAll('C: BDAT 0 LAST', 'S: 250 ok');
  });

  it('measures nothing where the line ends are those of the file', () => {
    expectProblems(bdatSizeWrong, lines('S: 220 a ESMTP', 'C: EHLO c', 'S: 250 CHUNKING', 'C: BDAT 6 LAST', 'C: Hello', 'S: 250 ok'));
    expectProblems(bdatSizeWrong, lines('220 a ESMTP', 'EHLO c', '250 CHUNKING', 'BDAT 6 LAST', 'Hello', '250 ok'));
  });

  it('announces what is there', () => {
    const text = 'EHLO c\r\n250 CHUNKING\r\nBDAT 5 LAST\r\nHello\r\n250 ok\r\n';
    const [problem] = bdatSizeWrong.check(parse(text));
    assert.equal(applyEdits(text, problem?.fixes?.[0]?.edits ?? []), text.replace('BDAT 5', 'BDAT 7'));
  });
});
