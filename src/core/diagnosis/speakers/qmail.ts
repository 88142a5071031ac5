import { qmailServer } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const qmail = {
  speaker: 'qmail',
  kind: 'program',
  sources: [qmailServer],
  rows: [
    says(
      "that domain isn't in my list of allowed rcpthosts",
      'relay-denied',
      'The domain is not hosted there, and the client may not relay.',
      { steps: ['Log in, or add the domain to `rcpthosts`.'], causedBy: 'control/rcpthosts' },
    ),
    suggests(
      'your envelope sender is in my badmailfrom list',
      'sender-rejected',
      'The server keeps a list of bad senders, with yours in it.',
      { causedBy: 'control/badmailfrom' },
    ),
    says('smtplf', 'not-rfc-compliant', 'The client sent a bare LF.', { steps: ['End every line with CRLF.'] }),
    says(
      ['qqt failure', 'qq trouble', 'qq temporary problem', 'unable to read controls'],
      'system-error',
      'qmail-queue or a control file fails.',
      { steps: ['Check rights and memory limits of qmail-queue.'], causedBy: 'qmail-queue' },
    ),
    says('no mailbox here by that name', 'user-unknown', 'There is no mailbox of that name.'),
    suggests(
      ["I couldn't find any host named", "couldn't find a mail exchanger or IP address"],
      'domain-unknown',
      'DNS has nothing under the domain.',
    ),
    says(
      'this message has been in the queue too long',
      'expired',
      'qmail has tried for a week.',
      { causedBy: 'control/queuelifetime', isFirst: true },
    ),
    says(
      "I'm listed as a best-preference MX",
      'mail-loop',
      'DNS sends the domain here, and no control file knows it.',
      { steps: ['Add the domain to `locals` or `virtualdomains`.'], causedBy: 'control/locals' },
    ),
  ],
} satisfies SpeakerTexts;
