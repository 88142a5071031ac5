import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const proofpoint = {
  speaker: 'proofpoint',
  kind: 'filter',
  hosts: ['pphosted.com', 'ppe-hosted.com'],
  marks: ['ipcheck.proofpoint.com', 'support.proofpoint.com'],
  sources: [zoneMtaRules],
  rows: [
    says(
      ['ipcheck.proofpoint.com', 'support.proofpoint.com/dnsbl-lookup', 'prs.proofpoint.com'],
      'blocklisted',
      "Proofpoint's Dynamic Reputation blocks the address.",
      { steps: ['Look it up at `ipcheck.proofpoint.com` and ask for removal there.'] },
    ),
    suggests('Local Policy Violation', 'policy', "A rule of Proofpoint's customer fits."),
  ],
} satisfies SpeakerTexts;
