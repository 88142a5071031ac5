import { rspamdPage } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const rspamd = {
  speaker: 'rspamd',
  kind: 'filter',
  marks: ['rspamd'],
  sources: [rspamdPage],
  rows: [
    says(
      ['Spam message rejected', 'Gtube pattern'],
      'spam',
      "Rspamd's score is over the limit for refusal.",
      { steps: ["Look the symbols of the message up in Rspamd's history."], codes: ['5'], causedBy: 'actions.reject' },
    ),
    says('Try again later', 'greylisted', 'Rspamd greylists the message.', { codes: ['451'], isShared: true }),
  ],
} satisfies SpeakerTexts;
