import assert from 'node:assert/strict';
import { bareCr } from '../../../../src/core/rules/lines/bare-cr.ts';
import { bareLf } from '../../../../src/core/rules/lines/bare-lf.ts';
import { oddEndOfData } from '../../../../src/core/rules/lines/odd-end-of-data.ts';
import { expectProblems, lines, unmark } from '../../marked.ts';
import { inLiterals, recorded } from './recorded.ts';

/** Around the dot, and how the message names it. */
const variants: readonly [before: string, dot: string, behind: string, written: string][] = [
  ['\n', '.', '\n', '<LF>.<LF>'],
  ['\r', '.', '\n', '<CR>.<LF>'],
  ['\n', '.', '\r', '<LF>.<CR>'],
  ['\n', '.', '\r\n', '<LF>.<CRLF>'],
  ['\r\n', '.', '\n', '<CRLF>.<LF>'],
  ['\r', '.', '\r\n', '<CR>.<CRLF>'],
  ['\r\n', '.', '\r', '<CRLF>.<CR>'],
  ['\r', '.', '\r', '<CR>.<CR>'],
  ['\r\n', '.', '\r\r\n', '<CRLF>.<CR><CRLF>'],
  ['\r\n', '\0.', '\r\n', '<CRLF><NUL>.<CRLF>'],
  ['\r\n', '.\0', '\r\n', '<CRLF>.<NUL><CRLF>'],
];

describe('odd-end-of-data', () => {
  for (const [before, dot, behind, written] of variants) {
    it(`finds ${written}, and its line ends are no finding of their own`, () => {
      const message = `Subject: x\r\n\r\none${before}${dot.replace('.', '«.»')}${behind}two\r\n.\r\n`;
      for (const text of [...Object.values(inLiterals(message)), recorded(message)]) {
        const [found, ...others] = expectProblems(oddEndOfData, text);
        assert.ok(found?.startsWith(`${written} may end the message`), found);
        assert.deepEqual(others, []);
        for (const rule of [bareCr, bareLf]) expectProblems(rule, unmark(text).text);
      }
    });
  }

  it('finds it at the end of the message too', () => {
    expectProblems(oddEndOfData, inLiterals('Subject: x\r\n\r\none\n«.»\r\n').smtplib);
    expectProblems(oddEndOfData, recorded('one\r\n«.»\n'));
  });

  it('finds it in a dump', () => {
    const dump = (lead: string, mark: string) => lines(
      ...lead === '' ? [] : [lead],
      '00000000  32 32 30 20 61 20 45 53  4d 54 50 0d 0a            220 a ES MTP..',
      '    00000000  45 48 4c 4f 20 61 2e 65  78 61 6d 70 6c 65 0d 0a   EHLO a.e xample..',
      '0000000D  32 35 30 20 6f 6b 0d 0a                            250 ok..',
      '    00000010  44 41 54 41 0d 0a                                  DATA..',
      '00000015  33 35 34 20 67 6f 0d 0a                            354 go..',
      `    00000016  61 0d 0a 2e 0a 62 0d 0a  2e 0d 0a                  a..${mark}.b.. ...`,
    );
    expectProblems(oddEndOfData, dump('', '«.»'), { format: 'tshark-follow' });
  });

  it('is silent about CRLF.CRLF, doubled dots, an empty message, and a client that ends every line in LF', () => {
    for (const message of ['one\r\n.\r\n', 'one\n..\ntwo\r\n.\r\n', 'one\r\r\n.\r\n', '.\r\n', 'v 1.0\r\n.\r\n']) {
      for (const text of [...Object.values(inLiterals(message)), recorded(message)]) expectProblems(oddEndOfData, text);
    }
    expectProblems(oddEndOfData, inLiterals('one\n.\n').smtplib.replaceAll('\\r', ''));
  });

  it('is silent where the file does not keep line ends', () => {
    expectProblems(oddEndOfData, recorded('one\r\n.\r\n').replaceAll('\r', ''));
    expectProblems(oddEndOfData, `Escape character is '^]'.\r\n${recorded('one\n.\ntwo\r\n.\r\n')}`);
    expectProblems(oddEndOfData, recorded('one\r\n.\r\n').replaceAll('\r\n', '\r\r\n'));
  });
});
