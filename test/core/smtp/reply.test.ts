import assert from 'node:assert/strict';
import { parseReplyLine } from '../../../src/core/smtp/reply.ts';

function read(text: string): string | null {
  const line = parseReplyLine({ speaker: 'server', span: { start: 0, end: text.length }, text }, { session: undefined, encoding: 'utf-8', source: null, lineEnd: undefined });
  return line === null ? null : `${line.code}[${line.separator}]${line.enhanced?.text ?? '-'}|${line.text}|${line.octets}`;
}

describe('parseReplyLine', () => {
  const cases: readonly [string, string | null][] = [
    ['250 2.1.0 Ok', '250[ ]2.1.0|Ok|14'],
    ['250-mail.example.org', '250[-]-|mail.example.org|22'],
    ['250', '250[]-||5'],
    ['250 ', '250[ ]-||6'],
    ['250-', '250[-]-||6'],
    ['550 5.7.26 Unauthenticated', '550[ ]5.7.26|Unauthenticated|28'],
    ['550 5.7.1', '550[ ]5.7.1||11'],
    ['550 5.1.1: no', '550[ ]5.1.1|: no|15'],
    ['550 #5.1.0 Address rejected', '550[ ]5.1.0|Address rejected|29'],
    ['220 2.0.0.1 ESMTP', '220[ ]-|2.0.0.1 ESMTP|19'],
    ['220 1.2.3 ESMTP', '220[ ]-|1.2.3 ESMTP|17'],
    ['550 4.7.1 odd', '550[ ]4.7.1|odd|15'],
    ['250-  two blanks', '250[-]-|  two blanks|18'],
    ['999 strange', '999[ ]-|strange|13'],
    ['2500 bytes', null],
    ['25', null],
    ['250_x', null],
    ['', null],
    ['x250 Ok', null],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(read(text), expected));
});
