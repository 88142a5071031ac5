import assert from 'node:assert/strict';
import { readClock, secondsBetween } from '../../../src/core/smtp/clock.ts';

describe('secondsBetween', () => {
  const cases: readonly [string | undefined, string | undefined, number | null][] = [
    ['12:00:00', '12:00:05', 5],
    ['12:06:22.117225', '12:06:22.617225', 0.5],
    ['2026-11-23T12:04:30.175Z', '2026-11-23T12:04:31.175Z', 1],
    ['Nov 23 23:59:58', 'Nov 24 00:00:03', 5],
    ['12:00:05', '12:00:04', 0],
    ['12:00:00', undefined, null],
    ['noon', '12:00:00', null],
  ];
  for (const [earlier, later, seconds] of cases) {
    it(`${earlier ?? '-'} to ${later ?? '-'}`, () => {
      const passed = secondsBetween(earlier, later);
      assert.equal(passed === null ? null : Math.round(passed * 1000) / 1000, seconds);
    });
  }

  it('reads a comma as a point', () => assert.equal(readClock('00:00:01,5'), 1.5));
});
