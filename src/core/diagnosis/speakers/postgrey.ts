import { postgreyPage } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const postgrey = {
  speaker: 'postgrey',
  kind: 'filter',
  marks: ['postgrey'],
  sources: [postgreyPage],
  rows: [
    says(
      ['Greylisted, see http*postgrey', 'postgrey.schweikert.ch', 'Recipient address rejected: Greylisted'],
      'greylisted',
      'Postgrey puts the first try of each client, sender and recipient off for some minutes.',
      { steps: ['Use a mail server with a queue: a program that sends only once never gets through.'], causedBy: 'check_policy_service', isFirst: true },
    ),
  ],
} satisfies SpeakerTexts;
