import { uceprotectPolicy } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const uceprotect = {
  speaker: 'uceprotect',
  kind: 'list',
  sources: [uceprotectPolicy],
  rows: [
    says('uceprotect.net', 'blocklisted', 'Level 1 holds the address, 2 and 3 its whole network: then only the provider can help.'),
  ],
} satisfies SpeakerTexts;
