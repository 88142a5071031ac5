import assert from 'node:assert/strict';
import { pathTooLong } from '../../../../src/core/rules/lines/path-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

const label = (count: number): string => 'x'.repeat(count);
/** 64 octets, @, and a domain of 189: a path of 256. */
const longest = `${label(64)}@${label(62)}.${label(62)}.${label(63)}`;

describe('path-too-long', () => {
  it('finds 257 octets with the brackets though each part is short enough', () => {
    const [message] = expectInNotations(pathTooLong, 'S: 220 a', `C: MAIL FROM:«<${label(64)}@${label(63)}.${label(62)}.${label(63)}>» SIZE=3`, 'S: 501 no');
    assert.match(message ?? '', /Path of 257 octets; the limit is 256/);
  });

  it('counts a source route', () => {
    expectProblems(pathTooLong, lines(`RCPT TO:«<${'@relay.example.org,'.repeat(14)}@b.example:a@example.org>»`));
  });

  it('allows 256', () => {
    expectProblems(pathTooLong, lines(`MAIL FROM:<${longest}>`));
  });

  it('leaves a path to its part that is too long by itself', () => {
    expectProblems(pathTooLong, lines(`MAIL FROM:<${label(300)}@example.org>`, `RCPT TO:<a@${label(300)}>`));
  });
});
