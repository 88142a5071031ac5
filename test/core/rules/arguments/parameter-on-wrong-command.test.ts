import assert from 'node:assert/strict';
import { parameterOnWrongCommand } from '../../../../src/core/rules/arguments/parameter-on-wrong-command.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('parameter-on-wrong-command', () => {
  it('finds parameters that belong to the other command', () => {
    const messages = expectInNotations(parameterOnWrongCommand, 'S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> SIZE=3 «NOTIFY=NEVER»', 'S: 555 no', 'C: RCPT TO:<a@example.net> «SIZE=3» «body=7BIT»', 'S: 555 no');
    assert.equal(messages[0], 'NOTIFY belongs to RCPT, not to MAIL; a server answers 501 or 555.');
  });

  it('leaves those in their place alone, and unknown ones', () => {
    expectProblems(parameterOnWrongCommand, lines('MAIL FROM:<a@example.net> SIZE=3 RET=HDRS XFOO=1', '250 ok', 'RCPT TO:<a@example.net> NOTIFY=NEVER ORCPT=rfc822;a@example.net', '250 ok'));
    expectProblems(parameterOnWrongCommand, 'RCPT TO:<a@example.net> SIZE');
  });
});
