import assert from 'node:assert/strict';
import { dataAnsweredWithSuccess } from '../../../../src/core/rules/replies/data-answered-with-success.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('data-answered-with-success', () => {
  const start = ['S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok'];

  it('finds a 250 that should have been 354', () => {
    const [message] = expectInNotations(dataAnsweredWithSuccess, ...start, 'C: DATA', 'S: «250» End data with <CR><LF>.<CR><LF>', 'C: QUIT', 'S: 221 bye');
    assert.match(message ?? '', /^250 to DATA: only 354/);
  });

  it('knows it by the message that follows, where the sides are marked', () => {
    for (const [format, client, server] of [['dialogue', 'C: ', 'S: '], ['swaks', ' -> ', '<-  '], ['msmtp', '--> ', '<-- ']] as const) {
      expectProblems(dataAnsweredWithSuccess, lines(`${server}220 a`, `${client}DATA`, `${server}«250» ok`, `${client}Subject: x`, client, `${client}.`, `${server}250 ok`), { format });
    }
  });

  it('finds a 354 that nobody asked for', () => {
    const [message] = expectInNotations(dataAnsweredWithSuccess, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: «354» go', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    assert.match(message ?? '', /^354 to MAIL/);
  });

  it('leaves alone a tool that shows the final reply alone, refused DATA, pipelining and lines that were cut out', () => {
    expectInNotations(dataAnsweredWithSuccess, ...start, 'C: DATA', 'S: 250 2.0.0 Ok: queued as 4F2', 'C: QUIT', 'S: 221 bye');
    expectInNotations(dataAnsweredWithSuccess, ...start, 'C: DATA', 'S: 503 no', 'C: QUIT', 'S: 221 bye');
    expectInNotations(dataAnsweredWithSuccess, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'C: DATA', 'S: 354 go', 'C: QUIT');
    expectProblems(dataAnsweredWithSuccess, lines('S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 354 go', 'C: Subject: x', 'C: .', 'S: 250 ok'), { format: 'dialogue' });
    expectProblems(dataAnsweredWithSuccess, lines('S: 220 a', 'C: DATA', '[…]', 'S: 250 ok', 'C: .'), { format: 'dialogue' });
  });
});
