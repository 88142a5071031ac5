import { rackspaceErrors } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const rackspace = {
  speaker: 'rackspace',
  kind: 'provider',
  hosts: ['emailsrvr.com'],
  marks: ['(G8)', '(G1F)', '(G28)', '(G30)'],
  sources: [rackspaceErrors],
  rows: [
    says('Email address could not be found, or was misspelled', 'user-unknown', 'Rackspace knows no such address.'),
    says('(G30)', 'rate-limited', 'The Rackspace mailbox got too much in a short time.'),
  ],
} satisfies SpeakerTexts;
