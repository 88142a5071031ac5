import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const iUa = {
  speaker: 'i-ua',
  kind: 'provider',
  hosts: ['i.ua'],
  marks: ['mail.i.ua'],
  sources: [sisimaiTables],
  rows: [
    says('Mailbox is frozen', 'mailbox-disabled', 'Nobody used the mailbox, so that i.ua froze it.'),
  ],
} satisfies SpeakerTexts;
