import { authOfferedWithEquals } from '../../../../src/core/rules/extensions/auth-offered-with-equals.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('auth-offered-with-equals', () => {
  it('finds the line of old clients', () => {
    expectInNotations(authOfferedWithEquals, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250-«AUTH=»LOGIN PLAIN', 'S: 250 AUTH LOGIN PLAIN');
  });

  it('leaves the standard line alone, and other replies', () => {
    expectInNotations(authOfferedWithEquals, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-AUTH=x', 'S: 250 AUTH LOGIN PLAIN', 'C: NOOP', 'S: 250 AUTH=LOGIN');
    expectProblems(authOfferedWithEquals, lines('EHLO c.example', '250-a.example', '250-AUTH='));
  });
});
