import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const improvmx = {
  speaker: 'improvmx',
  kind: 'provider',
  hosts: ['improvmx.com'],
  marks: ['improvmx'],
  sources: [smtpFieldManual],
  rows: [
    suggests('Domain not found', 'relay-denied', 'The domain is not set up at ImprovMX.', { isShared: true }),
  ],
} satisfies SpeakerTexts;
