import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const free = {
  speaker: 'free',
  kind: 'provider',
  hosts: ['free.fr', 'proxad.net'],
  sources: [smtpFieldManual],
  rows: [
    says('user quota exceeded', 'mailbox-full', 'The mailbox at Free is over its quota.', { isShared: true }),
  ],
} satisfies SpeakerTexts;
