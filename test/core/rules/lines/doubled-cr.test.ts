import assert from 'node:assert/strict';
import { doubledCr } from '../../../../src/core/rules/lines/doubled-cr.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { expectProblems, parse } from '../../marked.ts';
import { inLiterals, recorded } from './recorded.ts';

describe('doubled-cr', () => {
  it('finds the first such line and counts the others', () => {
    for (const text of Object.values(inLiterals('«one»\r\r\ntwo\r\r\nthree\r\n.\r\n'))) {
      assert.match(expectProblems(doubledCr, text)[0] ?? '', /This message line ends in CR CR LF, as 1 more does/);
    }
    expectProblems(doubledCr, recorded('«one»\r\r\ntwo\r\n.\r\n'));
  });

  it('finds commands and replies', () => {
    expectProblems(doubledCr, '-> "220 a ESMTP\\r\\n"\n<- "«EHLO b»\\r\\r\\n"\n-> "«250 ok»\\r\\r\\r\\n"\n');
    expectProblems(doubledCr, recorded('one\r\n.\r\n', '«EHLO a.example»\r\r\n'));
  });

  it('takes the second CR out of a recorded file', () => {
    for (const [text, isSafe] of [[recorded('one\r\n.\r\n', 'EHLO a.example\r\r\n'), true], [recorded('one\r\r\n.\r\n'), false]] as const) {
      const [fix] = [...doubledCr.check(parse(text))].flatMap(({ fixes = [] }) => fixes);
      assert.equal(fix?.isSafe, isSafe);
      assert.equal(applyEdits(text, fix.edits), text.replace('\r\r', '\r'));
    }
  });

  it('says nothing of a terminal that doubles every CR, or some', () => {
    expectProblems(doubledCr, recorded('one\r\n.\r\n').replaceAll('\r\n', '\r\r\n'));
    expectProblems(doubledCr, recorded('one\r\n.\r\n').replace(/^(2.*)\r\n/gm, '$1\r\r\n'));
    expectProblems(doubledCr, `CONNECTED(00000003)\r\n${recorded('one\r\r\ntwo\r\n.\r\n')}`);
  });
});
