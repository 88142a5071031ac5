import assert from 'node:assert/strict';
import { mimeTooDeep } from '../../../../src/core/rules/habits/mime-too-deep.ts';
import { expectInNotations } from '../notations.ts';

describe('mime-too-deep', () => {
  const nested = (depth: number, mark: number): string[] => [
    'S: 220 a', 'C: DATA', 'S: 354 go',
    ...Array.from({ length: depth }, (_, i) => [...(i === 0 ? [] : [`C: --b${i - 1}`]), `C: ${i === mark ? '«Content-Type: multipart/mixed;»' : 'Content-Type: multipart/mixed;'}`, `C:  boundary="b${i}"`, 'C: ']).flat(),
    'C: text', 'C: .', 'S: 250 ok',
  ];

  it('finds the multipart within a hundred others', () => {
    const [message] = expectInNotations(mimeTooDeep, ...nested(103, 100));
    assert.match(message ?? '', /^A multipart within 100 others/);
  });

  it('allows a hundred, and any number side by side', () => {
    expectInNotations(mimeTooDeep, ...nested(100, -1));
    const part = (i: number): string[] => ['C: --out', `C: Content-Type: multipart/mixed; boundary=in${i}`, 'C: ', `C: --in${i}`, 'C: ', 'C: x', `C: --in${i}--`];
    expectInNotations(mimeTooDeep, 'S: 220 a', 'C: DATA', 'S: 354 go', 'C: Content-Type: multipart/mixed; boundary=out', 'C: ', ...Array.from({ length: 150 }, (_, i) => part(i)).flat(), 'C: --out--', 'C: .', 'S: 250 ok');
  });
});
