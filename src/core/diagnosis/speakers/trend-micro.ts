import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const trendMicro = {
  speaker: 'trend-micro',
  kind: 'filter',
  hosts: ['trendmicro.com', 'trendmicro.eu'],
  marks: ['Trend Micro RBL'],
  sources: [zoneMtaRules],
  rows: [
    says(
      ['Recipient address rejected: BLOCK-SEND', 'Recipient address rejected: BLOCK-RCPT'],
      'recipient-restricted',
      "A list of Trend Micro's customer blocks sender or recipient.",
      { sources: [smtpFieldManual] },
    ),
    says(
      ['Recipient address rejected: Invalid-Recipient', 'Recipient address rejected: NO-DOMAIN'],
      'user-unknown',
      "Trend Micro's customer has no such recipient or domain.",
      { sources: [smtpFieldManual] },
    ),
    says(
      ['ERS-Customized-Block', 'blocked using Trend Micro'],
      'blocklisted',
      "Trend Micro's reputation service lists the address.",
      { steps: ["Ask for removal at Trend Micro's ERS page."] },
    ),
  ],
} satisfies SpeakerTexts;
