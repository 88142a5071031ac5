import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const att = {
  speaker: 'att',
  kind: 'provider',
  hosts: ['att.net', 'prodigy.net'],
  marks: ['abuse-att.net', 'att.net/'],
  sources: [smtpFieldManual],
  rows: [
    says('Addressee unknown', 'user-unknown', 'AT&T has no such customer.', { isShared: true }),
    says('Connections not accepted from servers without a valid sender domain', 'ptr-missing', 'AT&T wants a name for the address in reverse DNS.'),
  ],
} satisfies SpeakerTexts;
