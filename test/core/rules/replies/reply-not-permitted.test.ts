import assert from 'node:assert/strict';
import { replyNotPermitted } from '../../../../src/core/rules/replies/reply-not-permitted.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('reply-not-permitted', () => {
  it('finds a code that the command\'s table lacks', () => {
    const messages = expectInNotations(replyNotPermitted, 'S: 220 a', 'C: EHLO b', 'S: «235» fine', 'C: MAIL FROM:<a@example.org>', 'S: «251» ok', 'C: RSET', 'S: «535» no', 'C: QUIT', 'S: 221 bye');
    assert.match(messages[0] ?? '', /^235 is no answer to EHLO: it takes 250, or an error code/);
  });

  it('leaves alone what real servers send against the tables, and any command\'s 421, 500 to 504 and 530', () => {
    for (const code of ['450', '554', '421', '500', '503', '530', '521', '571', '259']) {
      expectInNotations(replyNotPermitted, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', `S: ${code} no`, 'C: RCPT TO:<b@example.org>', `S: ${code} no`);
    }
    expectInNotations(replyNotPermitted, 'S: 220 a', 'C: HELP', 'S: 250 see the web', 'C: FOO', 'S: 235 what');
  });

  it('says nothing where a reply may belong to another command', () => {
    expectInNotations(replyNotPermitted, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'C: RCPT TO:<b@example.org>', 'S: 251 ok');
    expectProblems(replyNotPermitted, lines('S: 220 a', 'C: NOOP', '[…]', 'S: 235 welcome', 'C: QUIT'), { format: 'dialogue' });
  });
});
