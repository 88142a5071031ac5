import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const invaluement = {
  speaker: 'invaluement',
  kind: 'list',
  sources: [zoneMtaRules],
  rows: [
    says(['ivmSIP', 'listed by Invaluement', 'Blocked by Invaluement'], 'blocklisted', 'Invaluement lists the address.'),
  ],
} satisfies SpeakerTexts;
