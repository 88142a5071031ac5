import assert from 'node:assert/strict';
import { replyCodeNotStandard } from '../../../../src/core/rules/replies/reply-code-not-standard.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('reply-code-not-standard', () => {
  it('finds a code that fits the grammar and stands nowhere', () => {
    const messages = expectInNotations(replyCodeNotStandard, 'S: 220 a', 'C: NOOP', 'S: «259» fine', 'C: RCPT TO:<a@example.org>', 'S: «541» rejected', 'C: RSET', 'S: «442» hm');
    assert.match(messages[0] ?? '', /No standard defines 259.*250/);
    assert.match(messages[2] ?? '', /temporary/);
  });

  it('leaves alone what RFCs define, obsolete ones too, and codes outside the grammar', () => {
    expectProblems(replyCodeNotStandard, lines('220 a', 'AUTH X', '538 no', 'NOOP', '250 ok', 'RCPT TO:<a@b>', '556 null MX', 'RCPT TO:<a@b>', '571 blocked'));
  });

  it('finds one that a check waits for, and leaves programs alone, which may know one vendor', () => {
    const [message] = expectProblems(replyCodeNotStandard, 'define command {\n command_line check_smtp -H x -e «520»\n}\n', { path: 'nagios/commands.cfg' });
    assert.match(message ?? '', /waits in vain/);
    expectProblems(replyCodeNotStandard, 'define command {\n command_line check_smtp -H x -e 554\n}\n', { path: 'nagios/commands.cfg' });
    expectProblems(replyCodeNotStandard, 'import smtplib\nif err.smtp_code == 571:\n    pass\n', { path: 'a.py', readsSourceCode: true });
  });

  it('waits for the line to be ended', () => {
    expectProblems(replyCodeNotStandard, '220 a\nNOOP\n259 fi');
  });
});
