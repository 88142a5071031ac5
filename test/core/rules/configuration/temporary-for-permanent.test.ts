import { temporaryForPermanent } from '../../../../src/core/rules/configuration/temporary-for-permanent.ts';
import { expectProblems } from '../../marked.ts';

describe('temporary-for-permanent', () => {
  it('finds 4yz where a refusal is meant for good', () => {
    expectProblems(temporaryForPermanent, 'unknown_local_recipient_reject_code = «450»\nreject_code = 450\ndefer_code = 450\n', { path: 'etc/postfix/main.cf' });
  });
});
