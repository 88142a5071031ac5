import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const tencent = {
  speaker: 'tencent',
  kind: 'provider',
  hosts: ['qq.com', 'exmail.qq.com'],
  marks: ['service.mail.qq.com', 'mail.qq.com', 'rescode=http://service.mail.qq.com'],
  sources: [sisimaiTables],
  rows: [
    suggests(
      ['Mailbox not found. http', 'Mailbox unavailable or access denied'],
      'user-unknown',
      'QQ finds no such mailbox, or keeps the sender away from it.',
      { isShared: true },
    ),
    says(
      'Mail is rejected by recipients',
      'recipient-restricted',
      'The recipient or a rule of theirs refuses you.',
      { steps: ['Ask the person to put you on their safe list.'] },
    ),
    says('frequency limited', 'rate-limited', 'QQ counts mail by address, domain, sender and connection, and one count is too high.'),
    suggests('Mail content denied', 'spam', "QQ's filter does not like the content."),
    says(['SPF check failed', 'DMARC check failed'], 'sender-authentication', 'SPF or DMARC did not pass at QQ.', { isShared: true }),
  ],
} satisfies SpeakerTexts;
