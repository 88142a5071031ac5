import { sesErrors, sesSuppression } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const amazonSes = provider('amazon-ses', [sesErrors], { hosts: 'amazonaws.com|amazonses.com' }, [
  says('Email address is not verified', why.senderRejected, 'That identity is not verified in that region.'),
  suggests(
    'authorized to perform ses:',
    why.loginFailed,
    'The IAM policy of the SMTP user forbids sending.',
    { steps: ['Allow `ses:SendRawEmail` for that identity.'], act: 'sender-admin' },
  ),
  says(
    'Authentication Credentials Invalid',
    why.loginFailed,
    "These are neither AWS keys nor another region's.",
    { steps: ['Create SMTP credentials for the region in the SES console.'] },
  ),
  says(
    'on the suppression list|SES suppression list|suppression list for your',
    why.suppressed,
    'SES holds it back after a bounce or complaint.',
    { sources: [sesSuppression] },
  ),
]);
