import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems } from '../../marked.ts';

describe('code-not-taken', () => {
  const check = (marked: string): unknown => expectProblems(codeNotTaken, marked, { path: 'etc/postfix/main.cf' });

  it('finds a code of no class that is taken there', () => {
    check('reject_code = «650»\nunknown_local_recipient_reject_code = «150»\n');
  });

  it('finds a number that is too short or too long for a code', () => {
    check('reject_code = «55»\ndefer_code = «4500»\nreject_code = $defer_code\nreject_code =\n');
  });

  it('leaves to another rule what is worse, and numbers that are no code', () => {
    check('reject_code = 250\nsmtpd_hard_error_limit = 20\n');
  });
});
