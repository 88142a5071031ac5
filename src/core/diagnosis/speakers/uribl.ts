import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const uribl = {
  speaker: 'uribl',
  kind: 'list',
  sources: [zoneMtaRules],
  rows: [
    suggests(
      ['multi.uribl.com', 'multi.surbl.org', 'listed in *uribl', 'listed in *surbl'],
      'spam',
      'A link in the message leads to a listed domain.',
      { steps: ['Take the link out.'] },
    ),
  ],
} satisfies SpeakerTexts;
