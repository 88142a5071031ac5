import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const fastmail = {
  speaker: 'fastmail',
  kind: 'provider',
  hosts: ['messagingengine.com', 'fastmail.com'],
  sources: [sisimaiTables],
  rows: [
    says('User unknown', 'user-unknown', 'Fastmail has no such user.', { isShared: true }),
  ],
} satisfies SpeakerTexts;
