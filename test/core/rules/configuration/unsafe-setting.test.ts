import { unsafeSetting } from '../../../../src/core/rules/configuration/unsafe-setting.ts';
import { expectProblems } from '../../marked.ts';

describe('unsafe-setting', () => {
  it('leaves alone what is shut', () => {
    expectProblems(unsafeSetting, 'smtpd_helo_required = yes\n', { path: 'etc/postfix/main.cf' });
  });
});
