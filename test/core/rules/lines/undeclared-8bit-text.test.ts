import assert from 'node:assert/strict';
import { undeclared8bitText } from '../../../../src/core/rules/lines/undeclared-8bit-text.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

const message = (mail: string, ...text: string[]): string => lines(mail, '250 ok', 'RCPT TO:<b@example.org>', '250 ok', 'DATA', '354 go', ...text, '.', '250 ok');
const check = (mail: string, ...text: string[]): string[] => expectProblems(undeclared8bitText, message(mail, ...text));

describe('undeclared-8bit-text', () => {
  it('finds the first such character of a message', () => {
    const [found] = expectInNotations(
      undeclared8bitText,
      'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go',
      'C: Subject: x', 'C: ', 'C: Gr«ü»ße', 'C: Grüße', 'C: .', 'S: 250 ok',
    );
    assert.match(found ?? '', /BODY=8BITMIME/);
  });

  it('asks SMTPUTF8 for headers, even where the body is announced', () => {
    assert.match(check('MAIL FROM:<a@b>', 'Subject: gr«ü»n', '', 'ü')[0] ?? '', /encoded words/);
    assert.match(check('MAIL FROM:<a@b> BODY=8BITMIME', 'From: a', 'Subject: gr«ü»n', '', 'ü')[0] ?? '', /SMTPUTF8/);
  });

  it('is silent where MAIL announces it', () => {
    check('MAIL FROM:<a@b> body=8bitmime', 'Subject: x', '', 'Grüße');
    check('MAIL FROM:<a@b> SMTPUTF8', 'Subject: grün', '', 'Grüße');
  });

  it('looks into chunks', () => {
    expectProblems(undeclared8bitText, lines('MAIL FROM:<a@b>', '250 ok', 'BDAT 4 LAST', '«ü»', '250 ok'));
    expectProblems(undeclared8bitText, lines('MAIL FROM:<a@b> BODY=BINARYMIME', '250 ok', 'BDAT 4 LAST', 'ü', '250 ok'));
  });

  it('is silent where the file shows no MAIL, and about ASCII', () => {
    expectProblems(undeclared8bitText, lines('DATA', '354 go', 'Grüße', '.', '250 ok'));
    check('MAIL FROM:<a@b>', 'Subject: =?utf-8?q?gr=C3=BCn?=', '', 'Gr=C3=BC=C3=9Fe');
  });
});
