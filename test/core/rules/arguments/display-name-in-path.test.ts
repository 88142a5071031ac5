import assert from 'node:assert/strict';
import { displayNameInPath } from '../../../../src/core/rules/arguments/display-name-in-path.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('display-name-in-path', () => {
  it('finds a name around the address and before it', () => {
    const [message] = expectInNotations(displayNameInPath,
      'S: 220 a.example ESMTP', 'C: MAIL FROM:«<Bob <bob@example.net>>» SIZE=3', 'S: 501 no', 'C: MAIL FROM:«"Bob" <bob@example.net>»', 'S: 501 no', 'C: RCPT TO:«Bob B. <bob@example.net>»', 'S: 501 no',
    );
    assert.match(message ?? '', /only the address stands: <bob@example\.net>/);
    expectInNotations(displayNameInPath, 'S: 220 a.example ESMTP', 'C: RCPT TO:«Bob<bob@example.net>» NOTIFY=NEVER', 'S: 501 no');
  });

  it('keeps the address', () => {
    expectFixed(
      displayNameInPath,
      ['S: 220 a.example ESMTP', 'C: MAIL FROM:<Bob <bob@example.net>> SIZE=3', 'S: 501 no', 'C: RCPT TO:"Al, B" <al@example.net>', 'S: 501 no'],
      ['S: 220 a.example ESMTP', 'C: MAIL FROM:<bob@example.net> SIZE=3', 'S: 501 no', 'C: RCPT TO:<al@example.net>', 'S: 501 no'],
    );
  });

  it('knows quoted local parts, values in brackets, and doubled brackets', () => {
    expectProblems(displayNameInPath, lines('MAIL FROM:<"Bob <b"@example.net>', '250 ok', 'MAIL FROM:bob@example.net AUTH=<>', '250 ok', 'RCPT TO:<<a@example.net>>', '501 no'));
    expectProblems(displayNameInPath, lines('MAIL FROM:<bob@example.net> AUTH=<>', '250 ok', 'MAIL FROM:<> AUTH=<>', '250 ok'));
    expectProblems(displayNameInPath, 'MAIL FROM:Bob <bob');
  });
});
