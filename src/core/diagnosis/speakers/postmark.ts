import { postmarkErrors } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const postmark = {
  speaker: 'postmark',
  kind: 'provider',
  hosts: ['postmarkapp.com'],
  sources: [postmarkErrors],
  rows: [
    says(
      'marked as inactive',
      'suppressed',
      'Postmark holds the address back after a hard bounce, a complaint or an unsubscribe.',
      { steps: ['Reactivate it in Postmark if the person asks for mail.'] },
    ),
  ],
} satisfies SpeakerTexts;
