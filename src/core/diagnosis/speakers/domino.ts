import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const domino = {
  speaker: 'domino',
  kind: 'program',
  sources: [sisimaiTables],
  rows: [
    says(['not listed in Domino Directory', 'not listed in public Name & Address Book'], 'user-unknown', 'The Domino directory has no such person.'),
  ],
} satisfies SpeakerTexts;
