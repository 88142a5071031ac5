import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const kddi = {
  speaker: 'kddi',
  kind: 'provider',
  hosts: ['ezweb.ne.jp', 'au.com', 'dion.ne.jp'],
  sources: [sisimaiTables],
  rows: [
    suggests(
      ': User unknown',
      'user-unknown',
      'au says this of unknown users, and also of those whose filter keeps you out.',
      { steps: ["Let the recipient look at the phone's mail filter."], isShared: true },
    ),
  ],
} satisfies SpeakerTexts;
