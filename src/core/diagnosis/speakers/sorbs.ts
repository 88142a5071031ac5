import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const sorbs = {
  speaker: 'sorbs',
  kind: 'list',
  sources: [zoneMtaRules],
  rows: [
    says(
      'dnsbl.sorbs.net',
      'blocklisted',
      'SORBS closed in June 2024; the receiver still asks a dead list.',
      { steps: ['Take the list out of the configuration.'], act: 'recipient-admin' },
    ),
  ],
} satisfies SpeakerTexts;
