import { gmxErrors } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const gmx = {
  speaker: 'gmx',
  kind: 'provider',
  hosts: ['gmx.net', 'gmx.com', 'web.de', 'kundenserver.de', '1and1.com', 'ionos.com', 'mail.com'],
  greetings: ['Nemesis ESMTP Service'],
  marks: ['Nemesis ESMTP', 'postmaster.gmx.net', 'postmaster.gmx.com', 'postmaster.web.de', 'postmaster.mail.com', 'postmaster.1und1.de'],
  sources: [gmxErrors],
  rows: [
    says(
      'Requested action not taken: mailbox unavailable',
      'user-unknown',
      'The recipient does not exist at GMX, WEB.DE or mail.com.',
      { codes: ['550'], isShared: true },
    ),
    suggests(
      ['Requested mail action aborted: exceeded storage allocation', 'exceeded storage allocation'],
      'mailbox-full',
      'The storage of the mailbox is used up.',
    ),
    says(
      'Reject due to policy restrictions',
      'policy',
      'A header, the domain or the address breaks their policy; the link in the reply says which.',
      { steps: ['Open the link in the reply: it names the rule.'], act: 'sender-admin' },
    ),
    says(
      ['Reject due to policy violations', 'Rate limit reached'],
      'rate-limited',
      'Too much mail, or too many addresses that do not exist.',
      { steps: ['Clean the list and try again in some hours.'], codes: ['421'], isShared: true },
    ),
    says('Bad DNS PTR resource record', 'ptr-missing', 'The PTR is missing or of the kind that dial-up lines have.'),
    says(
      ['IP address is block listed', 'IP address is black listed'],
      'blocklisted',
      'The address is on a list of theirs or on a public one.',
      { steps: ['Follow the case link in the reply.'], isFirst: true },
    ),
    says(
      'Reject due to SPF policy',
      'sender-authentication',
      "The sending server is not in the SPF record of the sender's domain.",
      { steps: ['Rewrite the sender with SRS where you forward.'] },
    ),
  ],
} satisfies SpeakerTexts;
