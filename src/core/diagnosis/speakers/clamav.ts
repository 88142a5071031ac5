import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const clamav = {
  speaker: 'clamav',
  kind: 'filter',
  sources: [zoneMtaRules],
  rows: [
    says(['virus found: *FOUND', 'infected by *.UNOFFICIAL', 'Eicar-Test-Signature', 'Win.Test.EICAR'], 'virus', 'ClamAV names what it found.'),
  ],
} satisfies SpeakerTexts;
