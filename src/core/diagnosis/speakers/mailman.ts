import { mailmanPage } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const mailman = {
  speaker: 'mailman',
  kind: 'program',
  sources: [mailmanPage],
  rows: [
    says(
      ['You are not allowed to post to this mailing list', 'not a member of this mailing list', 'not allowed to post to this list'],
      'recipient-restricted',
      'Only members may write to the list.',
      { steps: ['Subscribe with the address that you write from.'] },
    ),
  ],
} satisfies SpeakerTexts;
