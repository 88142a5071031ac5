import { sesErrors, sesSuppression } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const amazonSes = {
  speaker: 'amazon-ses',
  kind: 'provider',
  hosts: ['amazonaws.com', 'amazonses.com'],
  sources: [sesErrors],
  rows: [
    suggests(
      'Maximum sending rate exceeded',
      'quota-exceeded',
      'The account sends more messages a second than it may.',
      { steps: ['Wait some seconds longer each time, or ask for a higher rate.'] },
    ),
    says('Daily message quota exceeded', 'quota-exceeded', "The account's 24 hours' quota is used up."),
    says(
      'Email address is not verified',
      'sender-rejected',
      'The From identity, or in the sandbox also the recipient, is not verified in that region.',
      { steps: ['Verify it in the region that you send through, or leave the sandbox.'] },
    ),
    suggests(
      'is not authorized to perform ses:',
      'login-failed',
      'The IAM policy of the SMTP user forbids sending.',
      { steps: ['Allow `ses:SendRawEmail` for that identity.'], act: 'sender-admin' },
    ),
    says(
      'Authentication Credentials Invalid',
      'login-failed',
      'SMTP credentials are neither the AWS keys nor those of another region.',
      { steps: ['Create SMTP credentials for the region in the SES console.'] },
    ),
    says('unable to deliver in 840 minutes', 'expired', 'SES tried for fourteen hours.'),
    says(
      ['Address is on the suppression list', 'on Amazon SES suppression list', 'suppression list for your account'],
      'suppressed',
      'SES holds the address back after an earlier bounce or complaint.',
      { steps: ["Take it off the account's suppression list once it works."], sources: [sesSuppression] },
    ),
  ],
} satisfies SpeakerTexts;
