import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../src/core/document.ts';
import { hover } from '../../src/core/features/hover.ts';
import { lint } from '../../src/core/features/lint.ts';
import { formats } from '../../src/core/formats/index.ts';
import { lines, outline, parse } from './marked.ts';

/** Pieces of SMTP and of what surrounds it: put together at random they make the files that nobody thought of. */
const piece = fc.oneof(
  fc.constantFrom(
    '220 a ESMTP', 'EHLO b', '250-a', '250 SIZE 1', 'MAIL FROM:<x@b> SIZE=1', 'RCPT TO:<y@a>', 'DATA', '354 go', '.', 'QUIT', '221 bye',
    'BDAT 10', 'BDAT 99999999999999999999 LAST', 'AUTH LOGIN', '334 VXNlcm5hbWU6', '*', 'STARTTLS', 'LHLO b', '421', '999 x', '=== Trying 1:25...',
    'From: MAILER-DAEMON@a\n', 'Return-Path: <>\n', 'Content-Type: multipart/report; boundary=b\n', '\n\n', '--b\n', '--b--', 'Content-Type: message/delivery-status\n', 'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n', 'Final-Recipient: rfc822;y@a\n', 'Status: 5.1.1\n', 'Diagnostic-Code: smtp; 550 ', '550-5.1.1 ', '=?utf-8?Q?=C3=A9?=', '=C3=\n', 'NTUwIDUuMS4x', 'could not be delivered', '<y@a>: ', 'From x Mon Nov 23 12:27:04 2026\n',
    ' -> ', '<-  ', '<** ', '> ', '< ', '* ', 'S: ', 'C: ', '>>> ', '<<< ', '\r', '\n', '\r\n', '\t', ' ', '"', '<', '\ufeff', '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('parseDocument', () => {
  it('takes any text, and everything that it finds lies within it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, ...formats.map(({ id }) => id)), (any, format) => {
        const document = parseDocument(any, format === undefined ? { isSmtp: true } : { format });
        for (const { span } of [...document.sessions, ...document.replies, ...lint(document)]) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= any.length);
        }
        for (let offset = 0; offset <= any.length; offset++) hover(document, offset);
      }),
      { numRuns: 150 },
    );
  });

  const odd: readonly [string, string, readonly string[]][] = [
    ['an empty file', '', []],
    ['a lone CR', '\r', []],
    ['lone CRs as line ends', '220 a ESMTP\rEHLO b\r250 a\r', ['->220 EHLO>250']],
    ['mixed line ends', '220 a ESMTP\r\nEHLO b\n250-a\r250 SIZE\r\n', ['->220 EHLO>250']],
    ['CR CR LF, as openssl leaves on a terminal', '220 a ESMTP\r\r\nEHLO b\r\n250-a\r\r\n250 SIZE\r\r\n', ['->220 EHLO>250']],
    ['an unfinished reply', '220 a ESMTP\nEHLO b\n250-a\n250-SIZE', ['->220 EHLO>250']],
    ['NULs', '\0\0\0\n220 a ESMTP\n\0\n', ['->220']],
  ];
  for (const [what, file, sessions] of odd) it(`reads ${what}`, () => assert.deepEqual(outline(parse(file)), sessions));

  it('knows an unfinished reply', () => {
    const [session] = parse(lines('EHLO b', '250-a')).sessions;
    assert.equal(session?.exchanges[0]?.reply?.isEnded, false);
  });

  it('takes a line of megabytes', () => {
    const document = parse(`220 a ESMTP\nNOOP ${'x'.repeat(4_000_000)}\n250 ok\n`);
    assert.deepEqual(outline(document), ['->220 NOOP>250']);
    assert.equal(lint(document).length, 1);
  });
});
