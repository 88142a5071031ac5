import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const yandex = {
  speaker: 'yandex',
  kind: 'provider',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  marks: ['ya.cc/', '.yandex.net'],
  sources: [smtpFieldManual],
  rows: [
    says('Message rejected under suspicion of SPAM', 'spam', 'Yandex takes the message for spam.'),
    suggests('Policy rejection on the target address', 'recipient-restricted', 'The mailbox is locked or closed to this sender.'),
    says('No such user!', 'user-unknown', 'Yandex has no such mailbox.'),
    suggests('The service is currently unavailable', 'greylisted', 'Yandex puts new senders off at first.', { codes: ['451'], isShared: true }),
  ],
} satisfies SpeakerTexts;
