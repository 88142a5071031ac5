import assert from 'node:assert/strict';
import { answerOverTimeout } from '../../../../src/core/rules/replies/answer-over-timeout.ts';
import { expectProblems, lines } from '../../marked.ts';

describe('answer-over-timeout', () => {
  it('finds an answer that came too late, in notations that print times', () => {
    const notations = [
      (time: string, side: string, said: string) => `[2026-11-23 ${time}] DEBUG [x1] ${side}: ${said}`,
      (time: string, side: string, said: string) => `2026-11-23T${time}.000Z [PROTOCOL] [0CF7C4AC-2E77-46BD-B749-50C493F3ED2C] [core] ${side}: ${said}`,
      (time: string, side: string, said: string) => `2026-11-23 ${time} ${side}: ${said}`,
    ];
    for (const write of notations) {
      const [message] = expectProblems(answerOverTimeout, lines(
        write('10:00:00', 'S', '220 a'), write('10:00:01', 'C', 'EHLO b'), write('10:09:01', 'S', '250 a'),
        write('10:09:02', 'C', 'MAIL FROM:<a@example.org>'), write('10:14:03', 'S', '«250» ok'),
        write('10:14:04', 'C', 'RCPT TO:<b@example.org>'), write('10:19:04', 'S', '250 ok'),
      ));
      assert.equal(message, 'Answered after 301 s; a client need wait only 300 s for MAIL. One that gave up tries again later.');
    }
  });

  it('gives the dot ten minutes, and counts across midnight', () => {
    const text = lines('2026-11-23 23:53:59 C: RCPT TO:<b@example.org>', '2026-11-23 23:53:59 S: 250 ok', '2026-11-23 23:54:00 C: DATA', '2026-11-23 23:54:01 S: 354 go', '2026-11-23 23:54:02 C: x', '2026-11-23 23:54:02 C: .', '2026-11-24 00:04:03 S: «250» ok');
    assert.match(expectProblems(answerOverTimeout, text)[0] ?? '', /601 s.*600 s after the dot.*sends the message again/);
  });

  it('says nothing without times, and where a reply may belong to another command', () => {
    expectProblems(answerOverTimeout, lines('C: MAIL FROM:<a@example.org>', 'S: 250 ok'));
    expectProblems(answerOverTimeout, lines('2026-11-23 10:00:00 C: MAIL FROM:<a@example.org>', '2026-11-23 10:20:00 C: RCPT TO:<b@example.org>', '2026-11-23 10:20:00 S: 250 ok'));
  });
});
