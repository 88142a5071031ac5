import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems } from '../../marked.ts';

describe('code-not-taken', () => {
  const check = (marked: string): unknown => expectProblems(codeNotTaken, marked, { path: 'etc/postfix/main.cf' });

  it('finds a code of no class that is taken there', () => {
    check('reject_code = «650»\nunknown_local_recipient_reject_code = «150»\n');
  });

  it('leaves to another rule what is worse, and numbers that are no code', () => {
    check('reject_code = 250\nreject_code = 5500\nsmtpd_hard_error_limit = 20\n');
  });
});
