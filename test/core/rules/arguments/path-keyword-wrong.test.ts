import assert from 'node:assert/strict';
import { pathKeywordWrong } from '../../../../src/core/rules/arguments/path-keyword-wrong.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('path-keyword-wrong', () => {
  it('finds the keyword of the other command', () => {
    const messages = expectInNotations(pathKeywordWrong, 'S: 220 a.example ESMTP', 'C: MAIL «TO:»<bob@example.net>', 'S: 501 no', 'C: RCPT «FROM:»<bob@example.net>', 'S: 501 no');
    assert.match(messages[0] ?? '', /MAIL goes with FROM: – or was RCPT TO: meant/);
  });

  it('finds it without its colon, misspelt, parted from it, or not there', () => {
    for (const said of ['MAIL «FROM» <a@example.net>', 'MAIL «FROM»<a@example.net>', 'MAIL «FORM:»<a@example.net>', 'MAIL «FROM :»<a@example.net>', 'RCPT «TO=»<a@example.net>', 'RCPT «TO;»a@example.net', 'MAIL «bob»']) {
      expectInNotations(pathKeywordWrong, 'S: 220 a.example ESMTP', `C: ${said}`, 'S: 501 no');
    }
    expectInNotations(pathKeywordWrong, 'S: 220 a.example ESMTP', 'C: MAIL «<a@example.net>»', 'S: 501 no', 'C: RCPT «bob@example.net»', 'S: 501 no');
  });

  it('writes it', () => {
    expectFixed(
      pathKeywordWrong,
      ['S: 220 a.example ESMTP', 'C: MAIL <a@example.net> SIZE=3', 'S: 501 no', 'C: MAIL FROM <a@example.net>', 'S: 501 no', 'C: RCPT bob@example.net', 'S: 501 no'],
      ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> SIZE=3', 'S: 501 no', 'C: MAIL FROM:<a@example.net>', 'S: 501 no', 'C: RCPT TO:bob@example.net', 'S: 501 no'],
    );
  });

  it('leaves alone what is right, what is being written, and text that nobody would take', () => {
    expectProblems(pathKeywordWrong, lines('mail from:<>', '250 ok', 'RCPT to: bob@example.net', '250 ok'));
    expectProblems(pathKeywordWrong, 'MAIL FRO');
    expectProblems(pathKeywordWrong, lines('220 a.example', 'Mail me at bob@example.net', 'mail me at bob@example.net', 'Mail'));
    expectProblems(pathKeywordWrong, lines('RCPT TO:<a@example.net>', '550 no', 'DATA', '554 no', 'Mail arrives late', '500 what', '.', '500 what', 'QUIT', '221 bye'));
  });
});
