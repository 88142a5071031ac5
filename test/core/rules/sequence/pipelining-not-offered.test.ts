import assert from 'node:assert/strict';
import { pipeliningNotOffered } from '../../../../src/core/rules/sequence/pipelining-not-offered.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('pipelining-not-offered', () => {
  it('finds the first command that did not wait', () => {
    assert.match(expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: «RCPT TO:<b@example.org>»', 'C: DATA', 'S: 250 ok', 'S: 250 ok', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye')[0] ?? '', /does not offer PIPELINING/);
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: HELO c', 'S: 250 a', 'C: RSET', 'C: «NOOP»', 'S: 250 ok', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });

  it('leaves it alone where it is offered, where no answer to the hello is shown, and where replies are left out', () => {
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 250 ok', 'S: 250 ok', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 250 ok', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningNotOffered, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'C: DATA');
  });

  it('leaves alone what may be offered in a line that is left out', () => {
    const group = ['C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'S: 250 ok', 'C: QUIT', 'S: 221 bye'];
    expectProblems(pipeliningNotOffered, lines('S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', '[...]', 'S: 250 SIZE', ...group));
  });
});
