import assert from 'node:assert/strict';
import { angleBracketsMissing } from '../../../../src/core/rules/arguments/angle-brackets-missing.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('angle-brackets-missing', () => {
  it('finds the bare address, in MAIL and in RCPT', () => {
    const [message] = expectInNotations(angleBracketsMissing, 'S: 220 a.example ESMTP', 'C: MAIL FROM:«bob@example.net»', 'S: 250 ok', 'C: rcpt to:«alice» NOTIFY=NEVER', 'S: 501 no');
    assert.match(message ?? '', /write <bob@example\.net>/);
  });

  it('adds the brackets before the parameters', () => {
    expectFixed(angleBracketsMissing, ['S: 220 a.example ESMTP', 'C: MAIL FROM:bob@example.net SIZE=3 SMTPUTF8', 'S: 250 ok'], ['S: 220 a.example ESMTP', 'C: MAIL FROM:<bob@example.net> SIZE=3 SMTPUTF8', 'S: 250 ok']);
  });

  it('waits while the line is being written, and leaves masked addresses and other mistakes alone', () => {
    expectProblems(angleBracketsMissing, 'MAIL FROM:bob@example.net');
    expectProblems(angleBracketsMissing, lines('MAIL FROM:***', '250 ok', 'MAIL FROM:bob@example.net>', '501 no', 'MAIL FROM:Bob <bob@example.net>', '501 no', 'MAIL bob@example.net', '501 no'));
  });
});
