import { openSmtpdServer } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const opensmtpd = {
  speaker: 'opensmtpd',
  kind: 'program',
  greetings: ['ESMTP OpenSMTPD'],
  sources: [openSmtpdServer],
  rows: [
    suggests('Invalid recipient: <', 'user-unknown', 'No rule takes the recipient: unknown, or not permitted to you.', { causedBy: 'match' }),
    says('Network error on destination MXs', 'network-error', 'OpenSMTPD reached no MX of the domain.'),
    suggests('No MX found for', 'domain-unknown', 'OpenSMTPD found no MX.'),
    says('Envelope expired', 'expired', 'The time for tries is over.', { causedBy: 'queue ttl' }),
  ],
} satisfies SpeakerTexts;
