import assert from 'node:assert/strict';
import { fitsPattern } from '../../../src/core/text/pattern.ts';

describe('fitsPattern', () => {
  const fits: readonly [pattern: string, text: string][] = [
    ['abc', 'ABC'], ['*', ''], ['*', 'x'], ['a*c', 'ac'], ['a*c', 'abbc'], ['*b*', 'abc'], ['a*b*c', 'a-b-b-c'], ['**', 'x'], ['a.b', 'a.b'], ['*ab', 'aab'],
  ];
  for (const [pattern, text] of fits) it(`${pattern} fits '${text}'`, () => assert.ok(fitsPattern(pattern, text)));

  const misses: readonly [pattern: string, text: string][] = [['abc', 'abcd'], ['', 'x'], ['a*c', 'acd'], ['ab*ba', 'aba'], ['a*b*c', 'a-c-b'], ['a.b', 'axb'], ['*x*x', 'x']];
  for (const [pattern, text] of misses) it(`${pattern} does not fit '${text}'`, () => assert.ok(!fitsPattern(pattern, text)));

  it('takes a pattern made to hang', () => {
    assert.ok(!fitsPattern(`${'a*'.repeat(2000)}b`, 'a'.repeat(100_000)));
  });
});
