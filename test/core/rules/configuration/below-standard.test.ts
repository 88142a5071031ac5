import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems } from '../../marked.ts';

describe('below-standard', () => {
  const check = (marked: string): unknown => expectProblems(belowStandard, marked, { path: 'etc/postfix/main.cf' });

  it('finds a wait that is shorter than the standard asks for', () => {
    check('smtp_mail_timeout = «30s»\n');
    check('smtp_mail_timeout = «2m»\n');
  });

  it('leaves what is long enough, turned off, or not known', () => {
    check('smtp_mail_timeout = 300s\nsmtp_mail_timeout = 5m\nsmtp_mail_timeout = 0\nsmtp_mail_timeout = $other_timeout\nsmtp_mail_timeout =\n');
  });

  it('waits until a number is typed', () => {
    const text = 'smtp_data_done_timeout = 6\nreject_code = 5\nmyhostname = mx\n';
    expectProblems(belowStandard, text, { path: 'main.cf', typingAt: 26 });
    expectProblems(codeNotTaken, text, { path: 'main.cf', typingAt: 42 });
    expectProblems(codeNotTaken, text.replace('= 5', '= «5»'), { path: 'main.cf', typingAt: 26 });
  });
});
