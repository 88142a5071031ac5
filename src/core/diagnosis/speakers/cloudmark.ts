import { cloudmarkPage } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const cloudmark = {
  speaker: 'cloudmark',
  kind: 'filter',
  marks: ['csi.cloudmark.com'],
  sources: [cloudmarkPage],
  rows: [
    says(
      'csi.cloudmark.com',
      'blocklisted',
      'Cloudmark Sender Intelligence lists the address.',
      { steps: ["Clear the cause and use Cloudmark's reset form."] },
    ),
  ],
} satisfies SpeakerTexts;
