import { sendgridErrors } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const sendgrid = {
  speaker: 'sendgrid',
  kind: 'provider',
  hosts: ['sendgrid.net'],
  sources: [sendgridErrors],
  rows: [
    says('Maximum credits exceeded', 'quota-exceeded', 'The SendGrid account has no mail credits left.'),
    says(
      ['You are not authorized to send from that email address', 'does not match a verified Sender Identity', 'is not from a verified Sender'],
      'sender-rejected',
      'From is not a verified Sender Identity at SendGrid.',
      { steps: ['Verify the address, or authenticate its domain.'] },
    ),
    says(
      'Unauthenticated senders not allowed',
      'login-required',
      'SendGrid relays only for who has logged in.',
      { steps: ['Log in as `apikey` with the key for password.'] },
    ),
    says(
      ['Bad username / password', 'The provided authorization grant is invalid'],
      'login-failed',
      'The API key is wrong or was revoked.',
      { steps: ['Use the word `apikey` for the user name.'] },
    ),
  ],
} satisfies SpeakerTexts;
