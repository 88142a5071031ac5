import assert from 'node:assert/strict';
import { bareLf } from '../../../../src/core/rules/lines/bare-lf.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';
import { inLiterals, recorded } from './recorded.ts';

describe('bare-lf', () => {
  it('finds the first such line of a message and counts the others', () => {
    for (const text of Object.values(inLiterals('«one»\ntwo\nthree\r\n.\r\n'))) {
      assert.deepEqual(expectProblems(bareLf, text), ['This message line ends in LF alone, as 1 more does; end each with CRLF. Strict servers refuse a bare LF.']);
    }
    expectProblems(bareLf, recorded('«one»\ntwo\r\n.\r\n'));
  });

  it('finds commands and replies', () => {
    expectProblems(bareLf, recorded('one\r\n.\r\n', '«EHLO a.example»\n'));
    expectProblems(bareLf, '-> "220 a ESMTP\\r\\n"\n<- "«EHLO b»\\n"\n-> "«250 ok»\\n"\n');
    expectProblems(bareLf, '< 2026/11/23 12:23:22.000386125  length=13 from=0 to=12\n220 a ESMTP\\r\n> 2026/11/23 12:23:22.000386596  length=7 from=0 to=6\n«EHLO b»\n< 2026/11/23 12:23:22.000386597  length=8 from=13 to=20\n250 ok\\r\n');
  });

  it('does not say it of the message again where the client ends all its lines so', () => {
    const text = inLiterals('one\ntwo\n.\n').smtplib.replaceAll("\\r\\n'\nreply", "\\n'\nreply");
    assert.match(expectProblems(bareLf, text.replace('EHLO a.example', '«EHLO a.example»'))[0] ?? '', /This command ends in LF alone, as 4 more do/);
  });

  it('ends the lines with CRLF in a recorded file: safely where it is no message', () => {
    for (const [text, isSafe] of [[recorded('one\r\n.\r\n', 'EHLO a.example\n'), true], [recorded('one\ntwo\r\n.\r\n'), false]] as const) {
      const [fix] = [...bareLf.check(parse(text))].flatMap(({ fixes = [] }) => fixes);
      assert.equal(fix?.isSafe, isSafe);
      assert.equal(applyEdits(text, fix.edits), text.replace(/(?<!\r)\n/g, '\r\n'));
    }
    assert.deepEqual([...bareLf.check(parse(inLiterals('one\ntwo\r\n.\r\n').smtplib))].flatMap(({ fixes = [] }) => fixes), []);
  });

  it('is silent where the file does not keep line ends, or hardly', () => {
    expectProblems(bareLf, recorded('one\r\n.\r\n').replaceAll('\r', ''));
    expectProblems(bareLf, recorded('one\r\n.\r\n').replace(/(EHLO|MAIL|RCPT|DATA)(.*)\r/g, '$1$2'));
    expectProblems(bareLf, '220 a\r\nEHLO b\n250 ok\r\n');
  });

  it('leaves binary chunks alone, and not those of text', () => {
    const chunk = (body: string, text: string) => `send: 'EHLO a\\r\\n'\nreply: b'250 ok\\r\\n'\nsend: 'MAIL FROM:<a@b>${body}\\r\\n'\nreply: b'250 ok\\r\\n'\nsend: 'BDAT 9 LAST\\r\\n'\nsend: b'${text}'\nreply: b'250 ok\\r\\n'\n`;
    expectProblems(bareLf, chunk(' BODY=BINARYMIME', 'one\\ntwo\\r\\n'));
    expectProblems(bareLf, chunk('', '«one»\\ntwo\\r\\n'));
  });

  it('is silent about a line that is still being written', () => {
    const { text } = unmark(recorded('one\r\n.\r\n', 'EHLO a.example\n'));
    expectProblems(bareLf, text.slice(0, text.indexOf('EHLO') + 8));
    expectProblems(bareLf, "reply: b'220 a ESMTP\\r\\n'\nsend: 'EHLO b\\n'");
  });
});
