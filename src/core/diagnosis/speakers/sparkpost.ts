import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const sparkpost = {
  speaker: 'sparkpost',
  kind: 'provider',
  hosts: ['sparkpostmail.com'],
  sources: [zoneMtaRules],
  rows: [
    suggests(
      ['Unconfigured Sending Domain', 'Invalid sending domain'],
      'sender-rejected',
      'The From domain is not set up in the SparkPost account.',
      { steps: ['Add and verify the sending domain there.'] },
    ),
    says('recipient address suppressed due to', 'suppressed', "SparkPost holds the address back by the customer's or its own list."),
  ],
} satisfies SpeakerTexts;
