import { cyrusServer } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const cyrus = {
  speaker: 'cyrus',
  kind: 'program',
  greetings: ['LMTP Cyrus'],
  sources: [cyrusServer],
  rows: [
    says(
      'Mailbox unknown. Either there is no mailbox associated',
      'user-unknown',
      'Cyrus finds no mailbox, or its name is not complete.',
      { steps: ['Create the mailbox with `cyradm`.'] },
    ),
  ],
} satisfies SpeakerTexts;
