import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const facebook = {
  speaker: 'facebook',
  kind: 'provider',
  hosts: ['facebook.com'],
  marks: ['postmaster.facebook.com'],
  sources: [sisimaiTables],
  rows: [
    says('RCP-P1', 'user-unknown', 'Facebook has no such address.'),
    says('RCP-P2', 'recipient-restricted', "The member's preferences refuse such mail."),
    suggests(['POL-P1', 'POL-P2', 'POL-P3', 'POL-P4'], 'blocklisted', 'Facebook blocks the address or a link in the message.'),
  ],
} satisfies SpeakerTexts;
