import { argumentUnexpected } from '../../../../src/core/rules/arguments/argument-unexpected.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('argument-unexpected', () => {
  it('finds arguments of commands that take none', () => {
    expectInNotations(argumentUnexpected, 'S: 220 a.example ESMTP', 'C: RSET «all»', 'S: 501 no', 'C: quit «now»', 'S: 501 no', 'C: STARTTLS «now please»', 'S: 501 no', 'C: DATA «5»', 'S: 501 no');
  });

  it('takes them out', () => {
    expectFixed(argumentUnexpected, ['S: 220 a.example ESMTP', 'C: RSET all', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: RSET', 'S: 501 no']);
  });

  it('leaves commands alone that may have one, blanks at the end, and message text', () => {
    expectProblems(argumentUnexpected, lines('NOOP hello', '250 ok', 'HELP DATA', '214 ok', 'RSET ', '250 ok', 'DATA', '354 go', 'QUIT now', '.', '250 ok'));
    expectProblems(argumentUnexpected, lines('DATA', '503 no', 'Subject: x', '500 no', 'Data arrives late', '500 no', '.', '500 no'));
    expectProblems(argumentUnexpected, 'DATA x');
  });
});
