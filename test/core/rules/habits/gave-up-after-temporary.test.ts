import assert from 'node:assert/strict';
import { gaveUpAfterTemporary } from '../../../../src/core/rules/habits/gave-up-after-temporary.ts';
import { expectProblems, lines } from '../../marked.ts';

describe('gave-up-after-temporary', () => {
  const session = ([client, server]: readonly [string, string], ...answers: string[]): string => lines(
    `${server}220 a`, `${client}MAIL FROM:<a@example.org>`, `${server}250 ok`,
    ...answers.flatMap((answer) => [`${client}RCPT TO:<b@example.org>`, `${server}${answer}`]), `${client}QUIT`, `${server}221 bye`,
  );
  const marks = { swaks: [' -> ', '<-  '], msmtp: ['--> ', '<-- '], phpmailer: ['CLIENT -> SERVER: ', 'SERVER -> CLIENT: '], dialogue: ['C: ', 'S: '] } as const;

  it('finds a 4yz in the session of a client without a queue', () => {
    for (const id of ['swaks', 'msmtp', 'phpmailer'] as const) {
      const [message] = expectProblems(gaveUpAfterTemporary, session(marks[id], '«450» greylisted'), { format: id });
      assert.match(message ?? '', /^450 is temporary, but this client keeps no queue/);
    }
  });

  it('leaves alone what is tried again, permanent refusals, the end of the file, and notations that do not name the client', () => {
    expectProblems(gaveUpAfterTemporary, session(marks.swaks, '450 greylisted', '250 ok'), { format: 'swaks' });
    expectProblems(gaveUpAfterTemporary, session(marks.swaks, '550 no'), { format: 'swaks' });
    expectProblems(gaveUpAfterTemporary, lines('<-  220 a', ' -> MAIL FROM:<a@example.org>', '<-  450 later'), { format: 'swaks' });
    expectProblems(gaveUpAfterTemporary, session(marks.dialogue, '450 greylisted'), { format: 'dialogue' });
  });

  it('counts a message that was put off after the dot', () => {
    expectProblems(gaveUpAfterTemporary, lines(' -> MAIL FROM:<a@example.org>', '<-  250 ok', ' -> RCPT TO:<b@example.org>', '<-  250 ok', ' -> DATA', '<-  354 go', ' -> x', ' -> .', '<-  «451» later', ' -> QUIT', '<-  221 bye'), { format: 'swaks' });
  });
});
