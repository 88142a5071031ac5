import { mimecastErrors } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const mimecast = {
  speaker: 'mimecast',
  kind: 'filter',
  hosts: ['mimecast.com', 'mimecast.co.za'],
  marks: ['mimecast.com', 'community.mimecast', '[mimecast'],
  sources: [mimecastErrors],
  rows: [
    suggests(
      ['Internal resource temporarily unavailable', 'Internal resources are temporarily unavailable'],
      'greylisted',
      'Mimecast puts unknown senders off, for one minute to twelve hours.',
    ),
    suggests(
      'Open relay not allowed',
      'relay-denied',
      "That Mimecast grid does not handle the recipient's domain.",
      { steps: ["Let the domain's owner correct the MX."] },
    ),
    suggests(['Account inbounds disabled', 'Account outbounds disabled'], 'account-blocked', "The customer's account is switched off for mail."),
    says(
      ['Administrative prohibition - envelope blocked', 'Envelope blocked - User'],
      'recipient-restricted',
      'The recipient or their organisation blocks this sender.',
    ),
    suggests(
      'Rejected by header based',
      'policy',
      "The From: header is blocked: it claims the customer's own domain, or stands on a list.",
      { steps: ['Ask the customer to make an exception for you.'] },
    ),
    says('Sender Invalid - envelope rejected', 'sender-authentication', 'SPF, DKIM or DMARC failed, as the first word says.'),
    suggests(['Local CT IP Reputation', 'Poor Reputation Sender'], 'blocklisted', 'Mimecast thinks badly of the address.'),
    suggests(
      ['message bounced due to content examination policy', 'message bounced due to Content Examination'],
      'policy',
      'A content rule of the customer fits.',
    ),
    says('This route requires encryption', 'tls-required', 'A policy wants TLS on this way.'),
    suggests(
      'Email rejected due to security policies',
      'spam',
      'A signature of spam or malware fits.',
      { steps: ["Send the message's sample to the recipient's administrator by another way."] },
    ),
  ],
} satisfies SpeakerTexts;
