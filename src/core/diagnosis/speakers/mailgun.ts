import { mailgunIssue } from '../pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const mailgun = {
  speaker: 'mailgun',
  kind: 'provider',
  hosts: ['mailgun.org'],
  sources: [mailgunIssue],
  rows: [
    suggests(
      'is not allowed to send:',
      'account-blocked',
      'The Mailgun domain is disabled, or a sandbox sends to strangers.',
      { steps: ['Verify the domain, or add the recipient to the sandbox.'] },
    ),
  ],
} satisfies SpeakerTexts;
