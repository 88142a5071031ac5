import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const amavis = {
  speaker: 'amavis',
  kind: 'filter',
  marks: ['amavisd'],
  sources: [sisimaiTables],
  rows: [
    says('Reject, id=* - INFECTED', 'virus', 'A scanner behind Amavis found a virus.'),
    suggests('Reject, id=* - BANNED', 'content-rejected', 'Amavis bans a name or type of an attachment.'),
    suggests(['Reject, id=* - SPAM', 'Message content rejected, UBE, id='], 'spam', 'Amavis counts it as unsolicited mail.'),
  ],
} satisfies SpeakerTexts;
