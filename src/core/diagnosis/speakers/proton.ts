import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const proton = {
  speaker: 'proton',
  kind: 'provider',
  hosts: ['protonmail.ch', 'proton.me', 'proton.ch'],
  sources: [smtpFieldManual],
  rows: [
    says('Rejected by spam filter', 'spam', "Proton's filter refused it.", { isShared: true }),
  ],
} satisfies SpeakerTexts;
