import { starttlsOfferedAgain } from '../../../../src/core/rules/extensions/starttls-offered-again.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('starttls-offered-again', () => {
  it('finds the offer inside TLS', () => {
    expectInNotations(starttlsOfferedAgain, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 STARTTLS', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 «STARTTLS»');
  });

  it('leaves the offer before TLS alone, and what follows a refusal', () => {
    expectInNotations(starttlsOfferedAgain, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 STARTTLS', 'C: STARTTLS', 'S: 454 no', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 STARTTLS');
    expectProblems(starttlsOfferedAgain, lines('STARTTLS', '220 go', 'EHLO c.example', '250-a.example', '250 DSN'));
  });
});
