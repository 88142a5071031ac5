import { qmailServer } from '../pages.ts';
import { program, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const qmail = program('qmail', [qmailServer], {}, [
  says('in my list of allowed rcpthosts', why.relayDenied, 'Not hosted there, and the client may not relay.', { causedBy: 'control/rcpthosts' }),
  suggests('in my badmailfrom list', why.senderRejected, 'The server lists you as a bad sender.', { causedBy: 'control/badmailfrom' }),
  says('smtplf', why.notRfcCompliant, 'The client sent a bare LF.'),
  says(
    'qqt failure|qq trouble|qq temp|unable to read controls',
    why.systemError,
    'qmail-queue or a control file fails.',
    { causedBy: 'qmail-queue' },
  ),
  says('no mailbox here by that name', why.userUnknown, 'There is no mailbox of that name.'),
  says('been in the queue too long', why.expired, 'qmail has tried for a week.', { causedBy: 'control/queuelifetime', isFirst: true }),
  says(
    'as a best-preference MX',
    why.mailLoop,
    'DNS sends the domain here, and no file knows it.',
    { steps: ['Add it to `locals` or `virtualdomains`.'], causedBy: 'control/locals' },
  ),
]);
