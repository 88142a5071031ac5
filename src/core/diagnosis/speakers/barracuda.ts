import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const barracuda = {
  speaker: 'barracuda',
  kind: 'filter',
  hosts: ['barracudanetworks.com'],
  marks: ['cuda_nsu', 'barracudanetworks'],
  sources: [smtpFieldManual],
  rows: [
    says('cuda_nsu 5.1.1', 'user-unknown', 'The server behind Barracuda does not know the user.'),
    suggests(
      'permanent failure for one or more recipients *:blocked',
      'recipient-restricted',
      "The customer's rule or Barracuda's opinion of you blocks it.",
    ),
    says(['rejected due to spam URL in content', 'rejected due to spam content'], 'spam', 'A link in the message is known from spam.'),
    says(
      ['blocked using Barracuda Reputation', 'b.barracudacentral.org'],
      'blocklisted',
      "Barracuda's reputation list holds the address.",
      { steps: ['Ask for removal at `barracudacentral.org`.'], sources: [zoneMtaRules] },
    ),
    says('Greylisted for * minutes', 'greylisted', 'The gateway puts first tries off for the time that it names.'),
  ],
} satisfies SpeakerTexts;
