import assert from 'node:assert/strict';
import { pipeliningPastStarttls } from '../../../../src/core/rules/sequence/pipelining-past-starttls.ts';
import { expectInNotations } from '../notations.ts';

describe('pipelining-past-starttls', () => {
  it('finds what was sent before the server was ready', () => {
    assert.match(expectInNotations(pipeliningPastStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'C: «EHLO c.example.org»', 'S: 220 go', 'S: 250 a')[0] ?? '', /CVE-2011-0411/);
    expectInNotations(pipeliningPastStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: STARTTLS', 'C: «MAIL FROM:<a@example.org>»', 'S: 220 go', 'C: EHLO c', 'S: 250 a');
  });

  it('leaves a client alone that waits', () => {
    expectInNotations(pipeliningPastStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c', 'S: 250 a');
    expectInNotations(pipeliningPastStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: RSET', 'C: STARTTLS', 'S: 250 ok', 'S: 220 go', 'C: EHLO c', 'S: 250 a');
    expectInNotations(pipeliningPastStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'C: NOOP', 'S: 454 no', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });
});
