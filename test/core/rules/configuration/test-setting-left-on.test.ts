import { testSettingLeftOn } from '../../../../src/core/rules/configuration/test-setting-left-on.ts';
import { expectProblems } from '../../marked.ts';

describe('test-setting-left-on', () => {
  it('finds what was made for trying things out', () => {
    expectProblems(testSettingLeftOn, 'soft_bounce = «yes»\n', { path: 'etc/postfix/main.cf' });
    expectProblems(testSettingLeftOn, 'soft_bounce = no\n# soft_bounce = yes\n', { path: 'etc/postfix/main.cf' });
  });
});
