import assert from 'node:assert/strict';
import { duplicateRecipient } from '../../../../src/core/rules/habits/duplicate-recipient.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('duplicate-recipient', () => {
  it('finds the second of two, whatever the case of the domain', () => {
    const [message] = expectInNotations(duplicateRecipient, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: RCPT TO:«<b@EXAMPLE.org>»', 'S: 250 ok');
    assert.match(message ?? '', /Name it once/);
  });

  it('leaves alone another local part, another transaction, one that was refused before, and what is being typed', () => {
    expectInNotations(duplicateRecipient, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: RCPT TO:<B@example.org>', 'S: 250 ok');
    expectInNotations(duplicateRecipient, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 450 later', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    expectInNotations(duplicateRecipient, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok', 'C: RSET', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
    expectProblems(duplicateRecipient, '220 a\nMAIL FROM:<a@b>\n250 ok\nRCPT TO:<b@c>\n250 ok\nRCPT TO:<b@c>');
  });
});
