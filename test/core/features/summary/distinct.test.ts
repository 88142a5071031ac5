import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Distinct } from '../../../../src/core/features/summary/distinct.ts';

const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 300 });

describe('distinct', () => {
  it('counts what a set would hold', () => {
    fc.assert(
      fc.property(pairs, (things) => {
        const distinct = new Distinct();
        for (const [first, second] of [...things, ...things]) distinct.add(first, second);
        assert.equal(distinct.count, new Set(things.map(String)).size);
        assert.ok(distinct.isExact);
      }),
    );
  });

  it('merges sets that were counted apart', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const [a, b, all] = [new Distinct(), new Distinct(), new Distinct()];
        for (const [first, second] of some) a.add(first, second);
        for (const [first, second] of others) b.add(first, second);
        for (const [first, second] of [...some, ...others]) all.add(first, second);
        a.merge(b.take());
        assert.equal(a.count, all.count);
        assert.equal(b.count, 0);
      }),
    );
  });

  it('estimates, and says so, where there is too much', () => {
    const slots = 1 << 14;
    const distinct = new Distinct(slots);
    const halves = [new Distinct(slots), new Distinct(slots)] as const;
    const things = 500_000;
    for (let i = 0; i < things; i++) {
      distinct.add(i, Math.imul(i, 0x9e3779b1));
      halves[i % 2 === 0 ? 0 : 1].add(i, Math.imul(i, 0x9e3779b1));
    }
    assert.ok(!distinct.isExact);
    assert.ok(Math.abs(distinct.count / things - 1) < 0.05, String(distinct.count));
    halves[0].merge(halves[1].take());
    assert.ok(Math.abs(halves[0].count / things - 1) < 0.05, String(halves[0].count));
  });
});
