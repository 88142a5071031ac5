import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const symantec = {
  speaker: 'symantec',
  kind: 'filter',
  hosts: ['messagelabs.com', 'messagelabs.net'],
  marks: ['symanteccloud'],
  sources: [smtpFieldManual],
  rows: [
    suggests(
      ['Message filtered. Refer to the Troubleshooting page', 'Message filtered. Please see'],
      'spam',
      'A signature or policy of Email Security.cloud fits.',
    ),
    says('you are trying to use me * as a relay', 'relay-denied', 'The address is not registered to the customer, or the MX is wrong.'),
    says('Invalid recipient <*> (#5.1.1)', 'user-unknown', "The customer's list has no such recipient."),
    suggests('Requested action aborted [', 'greylisted', 'The gateway puts the address off by its reputation.'),
  ],
} satisfies SpeakerTexts;
