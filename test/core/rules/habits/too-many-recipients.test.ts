import assert from 'node:assert/strict';
import { tooManyRecipients } from '../../../../src/core/rules/habits/too-many-recipients.ts';
import { expectInNotations } from '../notations.ts';

describe('too-many-recipients', () => {
  const session = (count: number, mark: number): string[] => [
    'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok',
    ...Array.from({ length: count }, (_, i) => [`C: ${i === mark ? '«RCPT»' : 'RCPT'} TO:<u${i}@example.org>`, 'S: 250 ok']).flat(),
  ];

  it('finds the hundred and first', () => {
    const [message] = expectInNotations(tooManyRecipients, ...session(120, 100));
    assert.equal(message, '120 recipients in one transaction; a server need take only 100. Send the rest with another MAIL.');
  });

  it('allows a hundred, and counts each transaction by itself', () => {
    expectInNotations(tooManyRecipients, ...session(100, -1));
    expectInNotations(tooManyRecipients, ...session(60, -1), 'C: RSET', 'S: 250 ok', ...session(60, -1).slice(1));
  });
});
