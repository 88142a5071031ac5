import { dovecotQuota } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const dovecot = {
  speaker: 'dovecot',
  kind: 'program',
  marks: ['Dovecot ready'],
  sources: [dovecotQuota],
  rows: [
    says(
      ['Quota exceeded (mailbox for user is full)', 'Mailbox is full / Quota exceeded', 'Quota exceeded (maximum message size'],
      'mailbox-full',
      "Dovecot's quota for the user is reached.",
      { causedBy: 'quota' },
    ),
    says("User doesn't exist:", 'user-unknown', "Dovecot's user database does not know the user.", { causedBy: 'userdb' }),
  ],
} satisfies SpeakerTexts;
