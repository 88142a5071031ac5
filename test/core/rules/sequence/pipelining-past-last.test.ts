import assert from 'node:assert/strict';
import { pipeliningPastLast } from '../../../../src/core/rules/sequence/pipelining-past-last.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('pipelining-past-last', () => {
  it('finds what follows a command that must be the last', () => {
    assert.match(expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c', 'C: «MAIL FROM:<a@example.org>»', 'S: 250 PIPELINING', 'S: 250 ok', 'C: QUIT', 'S: 221 bye')[0] ?? '', /EHLO was answered/);
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: NOOP', 'C: «MAIL FROM:<a@example.org>»', 'S: 250 ok', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
  });

  it('leaves groups alone that end so, an AUTH that brings its answer along, and files in which a reply is left out', () => {
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 250 ok', 'S: 250 ok', 'S: 354 go', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: AUTH PLAIN AGFAAGI=', 'C: MAIL FROM:<a@example.org>', 'S: 235 ok', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: NOOP', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: QUIT', 'S: 221 bye');
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: .', 'C: QUIT', 'S: 250 ok', 'S: 221 bye');
    expectInNotations(pipeliningPastLast, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250-a', 'S: 250 PIPELINING', 'C: QUIT', 'C: NOOP', 'S: 221 bye', 'S: 250 ok');
    expectInNotations(pipeliningPastLast, 'C: EHLO c', 'C: MAIL FROM:<a@example.org>', 'C: QUIT', 'S: 250 a', 'S: 250 ok', 'S: 221 bye');
  });

  it('leaves alone what follows a reply that is left out', () => {
    expectProblems(pipeliningPastLast, lines('S: 220 a ESMTP', 'C: EHLO c.example.org', '[snip]', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'S: 250 ok', 'C: QUIT', 'S: 221 bye'));
  });
});
