import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const mailchannels = {
  speaker: 'mailchannels',
  kind: 'filter',
  hosts: ['mailchannels.net'],
  marks: ['mailchannels'],
  sources: [zoneMtaRules],
  rows: [
    suggests(
      ['[CSR]', '[VRCSR]', '[ITR]', '[NR]', '[IB_FEB]', '[S09]', '[S10]'],
      'spam',
      "MailChannels' filter for outgoing mail stopped it at your host.",
      { steps: ['Ask your hosting provider for the reason behind the mark.'] },
    ),
  ],
} satisfies SpeakerTexts;
