import assert from 'node:assert/strict';
import { isWithinEdits } from '../../../src/core/text/edit-distance.ts';

describe('edit distance', () => {
  it('counts a swap of neighbours as one', () => {
    for (const [a, b, most, is] of [['RCTP', 'RCPT', 1, true], ['MAIL', 'MAIL', 0, true], ['HELLO', 'HELO', 1, true], ['FOO', 'NOOP', 1, false], ['FOO', 'NOOP', 2, true], ['', 'AB', 2, true], ['ABC', '', 2, false]] as const) {
      assert.equal(isWithinEdits(a, b, most), is, `${a} ${b}`);
    }
  });
});
