import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const laposte = {
  speaker: 'laposte',
  kind: 'provider',
  hosts: ['laposte.net'],
  marks: ['LPN0*laposte'],
  sources: [smtpFieldManual],
  rows: [
    suggests(
      'service refused, please try later. LPN0',
      'blocklisted',
      'La Poste refuses the address, as the LPN number says in detail.',
      { steps: ["Look the number up on La Poste's postmaster pages."] },
    ),
  ],
} satisfies SpeakerTexts;
