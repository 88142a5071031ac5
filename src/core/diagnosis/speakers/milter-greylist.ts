import { sendmailServer } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const milterGreylist = {
  speaker: 'milter-greylist',
  kind: 'filter',
  sources: [sendmailServer],
  rows: [
    says('Greylisting in action, please come back in', 'greylisted', 'milter-greylist names the time after which it lets you in.', { isFirst: true }),
  ],
} satisfies SpeakerTexts;
