import { harakaServer } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const haraka = {
  speaker: 'haraka',
  kind: 'program',
  greetings: ['ESMTP Haraka'],
  marks: ['Haraka'],
  sources: [harakaServer],
  rows: [
    says(
      'I cannot deliver mail for',
      'relay-denied',
      'Haraka knows neither that domain nor a reason to relay.',
      { causedBy: 'rcpt_to.in_host_list' },
    ),
  ],
} satisfies SpeakerTexts;
