import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const mailRu = {
  speaker: 'mail-ru',
  kind: 'provider',
  hosts: ['mail.ru'],
  marks: ['help.mail.ru', '.mail.ru ESMTP'],
  sources: [smtpFieldManual],
  rows: [
    says('Message was not accepted -- invalid mailbox', 'user-unknown', 'The mailbox does not exist or is switched off.'),
    says(
      'spam message rejected. Please visit http*mail.ru',
      'spam',
      'Mail.ru refused it as spam.',
      { steps: ['Use the link in the reply to appeal.'] },
    ),
    suggests(
      ['owner DMARC policy', 'rejected per *DMARC policy*mail.ru'],
      'sender-authentication',
      "DMARC of the sender's domain did not pass at Mail.ru.",
    ),
    says(
      'message sending for this account is disabled',
      'account-blocked',
      'Mail.ru has locked the sending account.',
      { steps: ['Change its password.'] },
    ),
  ],
} satisfies SpeakerTexts;
