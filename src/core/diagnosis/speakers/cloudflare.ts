import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const cloudflare = {
  speaker: 'cloudflare',
  kind: 'filter',
  hosts: ['mx.cloudflare.net'],
  marks: ['developers.cloudflare.com/email-routing'],
  sources: [sisimaiTables],
  rows: [
    says(
      'Upstream error, please check https://developers.cloudflare.com/email-routing',
      'system-error',
      'The mailbox to which Cloudflare forwards refused or failed.',
      { steps: ['Let the recipient check the forwarding address.'] },
    ),
  ],
} satisfies SpeakerTexts;
