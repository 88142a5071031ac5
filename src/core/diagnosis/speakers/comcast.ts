import { comcastErrors } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const comcast = provider('comcast', [comcastErrors], { hosts: 'comcast.net', marks: 'postmaster.comcast.net|comcast.net ESMTP' }, [
  says('BL0000|BL000100', why.blocklisted, 'Listed: Comcast (0), Spamhaus (1), Cloudmark (10), Validity (100).'),
  says('ES0000', why.blocklisted, 'Comcast takes nothing straight from home connections.'),
  says('DM0000', why.senderAuthentication, 'DMARC failed, and its policy says to reject.'),
  suggests('Recipient unavailable', why.mailboxDisabled, 'The account there is suspended.', { enhanced: '5.2', isShared: true }),
]);
