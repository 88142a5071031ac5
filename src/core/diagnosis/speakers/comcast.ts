import { comcastErrors } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const comcast = {
  speaker: 'comcast',
  kind: 'provider',
  hosts: ['comcast.net'],
  marks: ['postmaster.comcast.net', 'comcast.net ESMTP'],
  sources: [comcastErrors],
  rows: [
    says('Not our Customer', 'user-unknown', 'Comcast has no customer of that name.', { isShared: true }),
    says('too many recent messages', 'rate-limited', 'The recipient has had too many messages lately.'),
    says('#DM000001', 'sender-authentication', "DMARC failed, and the domain's policy is to reject."),
    says('Comcast requires that all mail servers must have a PTR record', 'ptr-missing', 'Comcast finds no valid reverse DNS for the server.'),
    says(
      ['BL000000', 'BL000001', 'BL000010', 'BL000100'],
      'blocklisted',
      "The address is on Comcast's list (0), Spamhaus (1), Cloudmark (10) or Validity's (100).",
      { steps: ["Fill in Comcast's form for removal."] },
    ),
    says(
      ['ES000001', 'ES000010'],
      'blocklisted',
      'Comcast takes nothing straight from home connections.',
      { steps: ['Use the relay of your own provider.'] },
    ),
    says('Too many sessions opened', 'too-many-connections', 'Comcast allows 25 sessions from an address at a time.'),
  ],
} satisfies SpeakerTexts;
