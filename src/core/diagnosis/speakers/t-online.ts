import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const tOnline = {
  speaker: 't-online',
  kind: 'provider',
  hosts: ['t-online.de'],
  marks: ['t-online.de'],
  sources: [zoneMtaRules],
  rows: [
    says(
      ['A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de', 'tosa@rx.t-online.de'],
      'blocklisted',
      'T-Online does not know the address, or knows it badly, and takes nothing from it.',
      { steps: ['Write to `tosa@rx.t-online.de` with the address; a web page with an imprint on the host helps.'] },
    ),
  ],
} satisfies SpeakerTexts;
