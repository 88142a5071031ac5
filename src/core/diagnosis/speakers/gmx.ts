import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { gmxErrors } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const gmx = provider('gmx', [gmxErrors], { hosts: 'gmx.net|gmx.com|web.de|kundenserver.de|1and1.com|ionos.com|mail.com', greetings: 'Nemesis ESMTP Service', marks: 'Nemesis ESMTP|postmaster.gmx.net|postmaster.gmx.com|postmaster.web.de|postmaster.mail.com|postmaster.1und1.de' }, [
  says('taken: mailbox unavailable', why.userUnknown, 'No such recipient at GMX, WEB.DE or mail.com.', { codes: '550', isShared: true }),
  says('due to policy restrictions', why.policy, 'The link in the reply says which rule.', { act: 'sender-admin' }),
  says(
    'due to policy violations|Rate limit reached',
    why.rateLimited,
    'Too much mail, or too many addresses that do not exist.',
    { codes: '421', isShared: true },
  ),
  says('Bad DNS PTR', why.ptrMissing, 'No PTR, or one as dial-up lines have.'),
  says('is block listed|is black listed', why.blocklisted, 'It is on their list or a public one.', { isFirst: true }),
  says(
    'Reject due to SPF policy',
    why.senderAuthentication,
    'The SPF record does not name the server.',
    { steps: ['Where you forward, use SRS.'] },
  ),
  suggests('taken: mailbox unavailable|due to policy violations', why.greylisted, 'A delay: the mailbox is busy, or the HELO name changed.', { codes: '450', isShared: true }),
  says('taken: mailbox unavailable*Sender address is not|Invalid DNS MX or A', why.senderRejected, 'The sender may not be used, or its domain has no mail host.', { codes: '55', isFirst: true, sources: [smtpFieldManual] }),
]);
