import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
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
});
