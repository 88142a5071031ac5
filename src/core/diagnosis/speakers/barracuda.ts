import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const barracuda = filter('barracuda', [smtpFieldManual, zoneMtaRules], { hosts: 'barracudanetworks.com', marks: 'cuda_nsu|barracudanetworks' }, [
  says('cuda_nsu 5.1.1', why.userUnknown, 'The server behind does not know the user.'),
  suggests('failure for one or more recipients *:blocked', why.recipientRestricted, "A rule or Barracuda's opinion blocks it."),
  says(
    'using Barracuda Reputation|b.barracudacentral',
    why.blocklisted,
    "Barracuda's list holds the address.",
    { steps: ['Ask for removal at `barracudacentral.org`.'] },
  ),
  suggests('cuda_nsu*Policy Rejection- Abuse', why.blocklisted, 'The server behind it refuses you for abuse.'),
]);
