import assert from 'node:assert/strict';
import { replyTextNotAscii } from '../../../../src/core/rules/replies/reply-text-not-ascii.ts';
import { expectInNotations } from '../notations.ts';

describe('reply-text-not-ascii', () => {
  it('finds the first letters beyond ASCII in a reply', () => {
    const [message] = expectInNotations(replyTextNotAscii, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 550-Empf«ä»nger', 'S: 550 gelöscht');
    assert.match(message ?? '', /^Not ASCII/);
  });

  it('leaves alone replies after SMTPUTF8 was asked for, commands and message text', () => {
    expectInNotations(replyTextNotAscii, 'S: 220 a', 'C: MAIL FROM:<ä@example.org> SMTPUTF8', 'S: 250 ä');
    expectInNotations(replyTextNotAscii, 'S: 220 a', 'C: MAIL FROM:<ä@example.org>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: 250 ä', 'C: .', 'S: 250 ok');
  });
});
