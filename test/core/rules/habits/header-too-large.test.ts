import assert from 'node:assert/strict';
import { headerTooLarge } from '../../../../src/core/rules/habits/header-too-large.ts';
import { expectInNotations } from '../notations.ts';

describe('header-too-large', () => {
  const field = `X-Data: ${'x'.repeat(900)}`;
  const message = (count: number, mark: number): string[] => [
    'S: 220 a', 'C: DATA', 'S: 354 go',
    ...Array.from({ length: count }, (_, i) => (i === mark ? `C: «${field}»` : `C: ${field}`)),
    'C: ', `C: ${'y'.repeat(900)}`, 'C: .', 'S: 250 ok',
  ];

  it('finds the line with which the header passes 32768 octets', () => {
    const [found] = expectInNotations(headerTooLarge, ...message(40, 36));
    assert.match(found ?? '', /^With this line the header passes 32768 octets/);
  });

  it('leaves a smaller header alone, and a body of any size', () => {
    expectInNotations(headerTooLarge, ...message(36, -1));
    expectInNotations(headerTooLarge, 'S: 220 a', 'C: DATA', 'S: 354 go', 'C: Subject: x', 'C: ', ...Array.from({ length: 60 }, () => `C: ${field}`), 'C: .', 'S: 250 ok');
  });
});
