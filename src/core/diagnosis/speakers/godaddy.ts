import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const godaddy = {
  speaker: 'godaddy',
  kind: 'provider',
  hosts: ['secureserver.net'],
  marks: ['bizsmtp'],
  sources: [sisimaiTables],
  rows: [
    suggests('IB508', 'sender-authentication', 'The SPF record does not name the sending server.'),
    says('IB506', 'sender-rejected', 'The From: domain has no DNS.'),
    says(['IB108', 'IB109'], 'ptr-missing', 'GoDaddy finds no PTR for the address.'),
    says('IB705', 'virus', 'GoDaddy found a virus.'),
    says(
      ['IB110', 'IB111', 'IB112', 'IB113', 'IB105', 'IB007', 'IB607'],
      'blocklisted',
      'GoDaddy blocks the address: an hour or a day, by Spamhaus, or for too many sessions or recipients.',
    ),
    says('IB401', 'login-failed', 'The login went to the server for incoming mail.', { steps: ['Use `smtpout.secureserver.net` for sending.'] }),
  ],
} satisfies SpeakerTexts;
