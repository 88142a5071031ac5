import { hornetPage } from '../pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const hornetsecurity = {
  speaker: 'hornetsecurity',
  kind: 'filter',
  hosts: ['hornetsecurity.com', 'antispameurope.com'],
  marks: ['hornetsecurity', 'antispameurope'],
  sources: [hornetPage],
  rows: [
    suggests(['hornetsecurity', 'antispameurope'], 'spam', 'The filter service refused the message.'),
  ],
} satisfies SpeakerTexts;
