import assert from 'node:assert/strict';
import { starttlsTwice } from '../../../../src/core/rules/sequence/starttls-twice.ts';
import { expectInNotations } from '../notations.ts';

describe('starttls-twice', () => {
  it('finds STARTTLS over TLS', () => {
    assert.match(expectInNotations(starttlsTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c', 'S: 250 a', 'C: «STARTTLS»', 'S: 503 no')[0] ?? '', /encrypted already/);
  });

  it('leaves one alone that follows a refusal, or stands in another session', () => {
    expectInNotations(starttlsTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 454 no', 'C: STARTTLS', 'S: 220 go');
    expectInNotations(starttlsTwice, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: QUIT', 'S: 221 bye', 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go');
  });
});
