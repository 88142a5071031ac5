import { helloNameNotQualified } from '../../../../src/core/rules/arguments/hello-name-not-qualified.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('hello-name-not-qualified', () => {
  it('finds a name of one part', () => {
    expectInNotations(helloNameNotQualified, 'S: 220 a.example ESMTP', 'C: EHLO «localhost»', 'S: 250 ok', 'C: HELO «LAPTOP-7»', 'S: 250 ok');
  });

  it('leaves full names, literals, neighbours and other rules\' mistakes alone', () => {
    for (const said of ['EHLO my.example', 'EHLO localhost.localdomain', 'EHLO [192.0.2.1]', 'EHLO ::1', 'LHLO localhost', 'EHLO my_host', 'EHLO a b', 'EHLO', 'EHLO ***']) {
      expectProblems(helloNameNotQualified, lines(said, '250 ok'));
    }
    expectProblems(helloNameNotQualified, 'EHLO mail');
  });
});
