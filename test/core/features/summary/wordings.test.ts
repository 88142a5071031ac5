import assert from 'node:assert/strict';
import { Wordings } from '../../../../src/core/features/summary/wordings.ts';

const circumstance = { host: null, command: null, dsn: null, line: 0 };

/** How many wordings these are, and the first of each. */
function distinct(texts: readonly string[], most?: number): { readonly firsts: readonly string[]; readonly total: number; readonly isCoarse: boolean } {
  const wordings = new Wordings(most);
  for (const text of texts) {
    const octets = new TextEncoder().encode(text);
    wordings.add(octets, 0, octets.length, () => circumstance, 0);
  }
  const { isCoarse } = wordings;
  const all = wordings.take();
  return { firsts: all.map(({ text }) => text).sort(), total: all.reduce((sum, { count }) => sum + count, 0), isCoarse };
}

describe('wordings', () => {
  for (const [what, one, other] of [
    ['addresses', '550 5.1.1 <a@example.org>: no', '550 5.1.1 <b@example.net>: no'],
    ['numbers and ids', '421 4.7.0 try again in 300 seconds, id a1b2', '421 4.7.0 try again in 5 seconds, id 9z'],
    ['hosts and URLs', '554 5.7.1 see https://example.org/help', '554 5.7.1 see https://help.example.net/x'],
  ] as const) {
    it(`that differ in ${what} are one`, () => assert.deepEqual(distinct([one, other]).firsts, [one]));
  }

  for (const [what, one, other] of [
    ['a code', '550 no', '554 no'],
    ['an enhanced code', '550 5.1.1 no', '550 5.7.1 no'],
    ['a word', '550 5.7.1 spam', '550 5.7.1 virus'],
  ] as const) {
    it(`that differ in ${what} are two`, () => assert.deepEqual(distinct([one, other]).firsts, [one, other]));
  }

  it('beyond a number are told apart by their codes alone', () => {
    const words = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
    const { firsts, total, isCoarse } = distinct(words.flatMap((word) => [`550 5.1.1 ${word}`, `450 4.2.1 ${word}`]), 10);
    assert.equal(total, 2 * words.length);
    assert.ok(isCoarse);
    assert.ok(firsts.length <= 12);
  });

  it('keep the text as it is', () => assert.deepEqual(distinct(['550 5.1.1 <a@example.org> größer \u{1f600}']).firsts, ['550 5.1.1 <a@example.org> größer \u{1f600}']));
});
