import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Tally } from '../../../../src/core/features/summary/tally.ts';

const listed = (tally: Tally): Record<string, number> => Object.fromEntries(tally.list().map(({ name, count }) => [name, count]));

describe('tally', () => {
  it('counts names as a map would, capitals as small letters', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9.ßé-]{0,5}$/)), (names) => {
        const tally = new Tally();
        const map = new Map<string, number>();
        for (const name of names) {
          tally.addText(name, false);
          const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
          map.set(lower, (map.get(lower) ?? 0) + 1);
        }
        assert.deepEqual(listed(tally), Object.fromEntries(map));
      }),
    );
  });

  it('merges, and lists the most frequent first', () => {
    const [a, b] = [new Tally(), new Tally()];
    for (const name of ['x', 'y', 'y']) a.addText(name, name === 'y');
    for (const name of ['x', 'z', 'x', 'x']) b.addText(name, false);
    a.merge(b.take());
    assert.deepEqual(a.list(), [{ name: 'x', count: 4, failed: 0 }, { name: 'y', count: 2, failed: 2 }, { name: 'z', count: 1, failed: 0 }]);
    assert.ok(!a.isCut);
    assert.deepEqual(listed(b), {});
  });

  it('keeps the frequent names, and says so, where there are too many', () => {
    const tally = new Tally(64);
    for (let i = 0; i < 5000; i++) {
      tally.addText(`rare${i}`, false);
      tally.addText('frequent', false);
    }
    const counted = tally.list();
    assert.ok(tally.isCut);
    assert.ok(counted.length <= 64);
    assert.deepEqual(counted[0], { name: 'frequent', count: 5000, failed: 0 });
  });
});
