import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { zohoErrors } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const zoho = {
  speaker: 'zoho',
  kind: 'provider',
  hosts: ['zoho.com', 'zoho.eu', 'zohomail.com'],
  marks: ['Zoho Mail', '.zoho.com'],
  sources: [smtpFieldManual],
  rows: [
    says('Reason: Email flagged as Spam', 'spam', "Zoho's filter flagged it."),
    suggests('Mail rejected by destination domain', 'recipient-restricted', "The recipient's domain blocks this sender."),
    says(
      'Relaying disallowed',
      'relay-denied',
      "The From address is not the login's, or the domain is not at Zoho.",
      { steps: ['Send from the address that you log in with.'], sources: [zohoErrors] },
    ),
  ],
} satisfies SpeakerTexts;
