import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const charter = {
  speaker: 'charter',
  kind: 'provider',
  hosts: ['charter.net', 'rr.com', 'twc.com', 'cox.net'],
  marks: ['AUP#', 'spectrum.net/support', 'cox.com/residential'],
  sources: [sisimaiTables],
  rows: [
    says(
      ['AUP#In-1000', 'AUP#I-1000', 'AUP#O-1000', 'AUP#*-1200', 'AUP#*-1210', 'AUP#CXBL', 'AUP#CDRBL'],
      'blocklisted',
      'Spectrum or Cox blocks the address.',
    ),
    says(
      ['AUP#*-130', 'AUP#*-131', 'AUP#*-132', 'AUP#*-133', 'AUP#*-134', 'AUP#*-135', 'AUP#*-136', 'AUP#*-137', 'AUP#*-138', 'AUP#*-139', 'AUP#*-14', 'AUP#CXCNCT'],
      'too-many-connections',
      'Too many sessions (130 to 134) or messages (135 and up).',
    ),
    says(
      ['AUP#*-110', 'AUP#*-111', 'AUP#*-112', 'AUP#*-113', 'AUP#*-114', 'AUP#*-115', 'AUP#CXDNS'],
      'ptr-missing',
      'Name and address of the sending server do not lead to each other.',
    ),
  ],
} satisfies SpeakerTexts;
