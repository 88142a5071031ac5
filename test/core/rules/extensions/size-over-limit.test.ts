import assert from 'node:assert/strict';
import { sizeOverLimit } from '../../../../src/core/rules/extensions/size-over-limit.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('size-over-limit', () => {
  it('finds a size above the limit', () => {
    const [message] = expectInNotations(sizeOverLimit, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 SIZE 1000', 'C: MAIL FROM:<a@example.net> «SIZE=1001»', 'S: 552 no');
    assert.match(message ?? '', /1001 octets of 1000/);
  });

  it('leaves alone what fits, and servers that state no limit', () => {
    for (const offer of ['SIZE 1001', 'SIZE', 'SIZE 0', 'DSN', 'SIZE unlimited']) {
      expectInNotations(sizeOverLimit, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', `S: 250 ${offer}`, 'C: MAIL FROM:<a@example.net> SIZE=1001', 'S: 250 ok');
    }
    expectProblems(sizeOverLimit, lines('EHLO c.example', '250-a.example', '250 SIZE 10', 'EHLO c.example', '250-a.example', '250 SIZE 100', 'MAIL FROM:<a@example.net> SIZE=50', '250 ok'));
    expectProblems(sizeOverLimit, lines('EHLO c.example', '250-a.example', '250 SIZE 10', 'MAIL FROM:<a@example.net> SIZE=50').trimEnd());
  });
});
