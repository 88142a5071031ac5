import { spamassassinPage } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const spamassassin = {
  speaker: 'spamassassin',
  kind: 'filter',
  marks: ['SpamAssassin'],
  sources: [spamassassinPage],
  rows: [
    says(
      ['Blocked by SpamAssassin', 'message blocked by SpamAssassin', 'This message scored * spam points'],
      'spam',
      "SpamAssassin's points are over the limit.",
    ),
  ],
} satisfies SpeakerTexts;
