import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const icloud = {
  speaker: 'icloud',
  kind: 'provider',
  hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
  marks: ['support.apple.com', '.me.com ESMTP'],
  sources: [sisimaiTables],
  rows: [
    says(
      ['user does not exist', 'unknown or illegal alias', 'inactive email address', 'user lookup success but no user record found'],
      'user-unknown',
      'iCloud has no such address, or its owner switched it off.',
      { isShared: true },
    ),
    says('recipient no longer on server', 'recipient-moved', 'The mailbox has left iCloud.'),
    says(['user is over quota', 'user is overquota'], 'mailbox-full', "The owner's iCloud storage is used up."),
    says('deferred due to excessive volume', 'rate-limited', 'Apple gets more than it wants for that mailbox or from that address.'),
    suggests('[CS01]', 'spam', "Apple's filter refused content, links or reputation."),
    says(
      ["rejected due to *'s DMARC policy", '[HME1]'],
      'sender-authentication',
      "The From: domain's DMARC policy asks for refusal; Hide My Email wants SPF or DKIM.",
    ),
    suggests('domain present in the Spamhaus DBL', 'bad-reputation', "A domain in the message is on Spamhaus' DBL."),
    says('was rejected due to listing in Spamhaus', 'blocklisted', 'Apple refuses the address because Spamhaus lists it.'),
  ],
} satisfies SpeakerTexts;
