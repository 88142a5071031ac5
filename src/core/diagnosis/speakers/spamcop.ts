import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const spamcop = {
  speaker: 'spamcop',
  kind: 'list',
  sources: [zoneMtaRules],
  rows: [
    says(
      ['bl.spamcop.net', 'spamcop.net/bl.shtml', 'spamcop.net/w3m'],
      'blocklisted',
      'SpamCop lists the address for reports of spam; it ends about a day after the last.',
    ),
  ],
} satisfies SpeakerTexts;
