import assert from 'node:assert/strict';
import { missingDotStuffing } from '../../../../src/core/rules/lines/missing-dot-stuffing.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

const begin = ['S: 220 a', 'C: EHLO b', 'S: 250 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: RCPT TO:<b@b>', 'S: 250 ok', 'C: DATA', 'S: 354 go'];

describe('missing-dot-stuffing', () => {
  it('finds each line with a single dot before its text', () => {
    const [message] = expectInNotations(missingDotStuffing, ...begin, 'C: «.»htaccess', 'C: a', 'C: «.»b.', 'C: .', 'S: 250 ok');
    assert.match(message ?? '', /which the receiver takes off/);
  });

  it('doubles the dot', () => {
    expectFixed(missingDotStuffing, [...begin, 'C: .htaccess', 'C: .'], [...begin, 'C: ..htaccess', 'C: .']);
  });

  it('leaves doubled dots, dots within lines, the end, and an ellipsis alone', () => {
    expectInNotations(missingDotStuffing, ...begin, 'C: ..htaccess', 'C: ...', 'C: a.b', 'C: . . .', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });

  it('is silent about tools that print a message before they double its dots', () => {
    expectProblems(missingDotStuffing, lines(...begin.map((line) => `Net::SMTP=GLOB(0x559446705458)${line.startsWith('C') ? '>>>' : '<<<'} ${line.slice(3)}`), 'Net::SMTP=GLOB(0x559446705458)>>> .dot'));
  });

  it('is silent about chunks, and about what follows no CRLF', () => {
    expectProblems(missingDotStuffing, lines('MAIL FROM:<a@b>', '250 ok', 'BDAT 7 LAST', '.text', '250 ok'));
    expectProblems(missingDotStuffing, lines("send: 'DATA\\r\\n'", "reply: b'354 go\\r\\n'", "send: b'one\\n.two\\r\\n.\\r\\n'", "reply: b'250 ok\\r\\n'"));
  });

  it('is silent about a line that is still being written', () => {
    expectProblems(missingDotStuffing, `${lines('DATA', '354 go')}.x`);
  });
});
