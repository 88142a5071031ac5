import { courierServer } from '../pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const courier = {
  speaker: 'courier',
  kind: 'program',
  greetings: ['Courier ESMTP'],
  sources: [courierServer],
  rows: [
    suggests(['User <*> unknown', 'Name service failure - reply'], 'user-unknown', 'Courier has no such account.', { isShared: true }),
  ],
} satisfies SpeakerTexts;
