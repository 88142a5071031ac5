import assert from 'node:assert/strict';
import { sourceRoute } from '../../../../src/core/rules/habits/source-route.ts';
import { expectProblems } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('source-route', () => {
  it('finds the route, in MAIL and in RCPT', () => {
    const [message] = expectInNotations(sourceRoute, 'S: 220 a', 'C: MAIL FROM:<«@a.example,@b.example:»user@c.example>', 'S: 250 ok', 'C: RCPT TO:<«@[192.0.2.1]:»user@c.example> NOTIFY=NEVER', 'S: 250 ok');
    assert.match(message ?? '', /^Source route/);
  });

  it('drops it', () => {
    expectFixed(sourceRoute, ['C: RCPT TO:<@a.example:user@c.example>', 'S: 250 ok'], ['C: RCPT TO:<user@c.example>', 'S: 250 ok']);
  });

  it('leaves other paths alone, and what is still being typed', () => {
    expectInNotations(sourceRoute, 'S: 220 a', 'C: MAIL FROM:<"@a:b"@c.example>', 'S: 250 ok', 'C: RCPT TO:<@c.example>', 'S: 501 no', 'C: MAIL FROM:<>', 'S: 250 ok');
    expectProblems(sourceRoute, '220 a\nRCPT TO:<@a.example:us');
  });
});
