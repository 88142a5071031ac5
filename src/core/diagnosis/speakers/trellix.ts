import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const trellix = {
  speaker: 'trellix',
  kind: 'filter',
  hosts: ['fireeyecloud.com', 'fireeye.com'],
  marks: ['FireEye'],
  sources: [smtpFieldManual],
  rows: [
    says('ETP205', 'sender-authentication', 'DMARC failed at the gateway.'),
    says('ETP208', 'blocklisted', 'Invaluement lists the address, as the gateway found.', { sources: [zoneMtaRules] }),
  ],
} satisfies SpeakerTexts;
