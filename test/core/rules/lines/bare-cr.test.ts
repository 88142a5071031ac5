import assert from 'node:assert/strict';
import { bareCr } from '../../../../src/core/rules/lines/bare-cr.ts';
import { expectProblems } from '../../marked.ts';
import { inLiterals, recorded } from './recorded.ts';

describe('bare-cr', () => {
  it('finds it within a line of a message', () => {
    for (const text of Object.values(inLiterals('one\rtwo\r\nthree\rfour\r\n.\r\n'))) {
      const [message] = expectProblems(bareCr, text.replace('one\\r', 'one«\\r»'));
      assert.match(message ?? '', /This message line has a CR without LF, as 1 more does/);
    }
  });

  it('finds it where an editor ends a line for it', () => {
    expectProblems(bareCr, recorded('«one»\rtwo\r\n.\r\n'));
  });

  it('finds it in commands and replies', () => {
    expectProblems(bareCr, "send: 'NOOP a«\\r»b\\r\\n'\nreply: b'250 o«\\r»k\\r\\n'\n");
    expectProblems(bareCr, '-> "220 a ESMTP\\r\\n"\n<- "NOOP a«\\r»b\\r\\n"\n-> "250 ok\\r\\n"\n');
  });

  it('is silent about CRLF, CR CR LF, and files that keep no line ends', () => {
    for (const message of ['one\r\n.\r\n', 'one\r\r\n.\r\n']) {
      for (const text of [...Object.values(inLiterals(message)), recorded(message)]) expectProblems(bareCr, text);
    }
    expectProblems(bareCr, '220 a ESMTP\rEHLO b\r250 ok\rQUIT\r221 bye\r');
    expectProblems(bareCr, recorded('one\r\n.\r\n').replaceAll('\r\n', '\r'));
  });

  it('is silent about a CR whose LF may be yet to come', () => {
    expectProblems(bareCr, "reply: b'220 a ESMTP\\r\\n'\nsend: 'EHLO b\\r");
    const text = recorded('one\r\n.\r\n');
    expectProblems(bareCr, text.slice(0, text.indexOf('DATA\r') + 5));
  });
});
