import { policydPage } from '../pages.ts';
import { filter, suggests } from '../row.ts';
import * as why from '../why.ts';

export const policyd = filter('policyd', [policydPage], {}, [
  suggests(
    'Sending quota exceeded|Policy Rejection: Quota',
    why.quotaExceeded,
    "The host counts this account's mail.",
    { causedBy: 'check_policy_service' },
  ),
]);
