import { permanentForTemporary } from '../../../../src/core/rules/configuration/permanent-for-temporary.ts';
import { expectProblems } from '../../marked.ts';

describe('permanent-for-temporary', () => {
  it('finds 5yz where a client is only put off', () => {
    expectProblems(permanentForTemporary, 'defer_code = «550»\nreject_code = 550\n', { path: 'etc/postfix/main.cf' });
  });
});
