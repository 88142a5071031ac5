import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { expectProblems } from '../../marked.ts';

describe('success-for-refusal', () => {
  const check = (marked: string): unknown => expectProblems(successForRefusal, marked, { path: 'etc/postfix/main.cf' });

  it('finds a code with which the client believes that all is well', () => {
    check('unknown_local_recipient_reject_code = «250»\nreject_code=«354»\n');
  });

  it('leaves refusals alone, and what is a greeting', () => {
    check('unknown_local_recipient_reject_code = 550\ndefer_code = 450\nsmtpd_banner = 220 host ESMTP\n');
  });
});
