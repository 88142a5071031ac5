import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const docomo = {
  speaker: 'docomo',
  kind: 'provider',
  hosts: ['docomo.ne.jp'],
  sources: [sisimaiTables],
  rows: [
    says(
      'Unknown user *docomo.ne.jp',
      'user-unknown',
      'Unknown, or kept out by the settings of the phone.',
      { steps: ["Let the recipient allow your domain in the phone's reception settings."] },
    ),
  ],
} satisfies SpeakerTexts;
