import assert from 'node:assert/strict';
import { readRetryAfter } from '../../../src/core/diagnosis/retry-after.ts';

describe('readRetryAfter', () => {
  const times: readonly (readonly [text: string, seconds: number | null])[] = [
    ['try again in 5 minutes', 300],
    ['greylisted for 60 seconds', 60],
    ['retry after 300', 300],
    ['retry-after: 120', 120],
    ['please come back in 00:04:59', 299],
    ['please try again in an hour', 3600],
    ['temporarily deferred, retry in 2 hrs', 7200],
    ['wait 15 mins before you send again', 900],
    ['greylisting in action; 240 seconds left', 240],
    ['try again later', null],
    ['please try again later from [192.0.2.1]', null],
    ['delayed; see 4.16.55.1', null],
    ['unable to deliver in 840 minutes', null],
    ['mailbox full, 5 messages', null],
  ];
  for (const [text, seconds] of times) it(`reads «${text}»`, () => assert.equal(readRetryAfter(text), seconds));
});
