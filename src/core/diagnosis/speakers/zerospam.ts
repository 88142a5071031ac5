import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const zerospam = {
  speaker: 'zerospam',
  kind: 'filter',
  marks: ['ZEROSPAM'],
  sources: [smtpFieldManual],
  rows: [
    says('by ZEROSPAM', 'greylisted', 'Zerospam puts first tries off for a minute.', { codes: ['4'] }),
  ],
} satisfies SpeakerTexts;
