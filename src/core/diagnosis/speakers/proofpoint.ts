import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const proofpoint = filter('proofpoint', [zoneMtaRules], { hosts: 'pphosted.com|ppe-hosted.com', marks: 'ipcheck.proofpoint|see https://support.proofpoint|support.proofpoint' }, [
  says(
    'ipcheck.proofpoint|proofpoint.com/dnsbl|prs.proofpoint',
    why.blocklisted,
    'Dynamic Reputation blocks the address.',
    { steps: ['Look it up at `ipcheck.proofpoint.com` and ask for removal there.'] },
  ),
  suggests('Local Policy Violation', why.policy, "A rule of Proofpoint's customer fits."),
]);
