import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const godaddy = provider('godaddy', [sisimaiTables], { hosts: 'secureserver.net', marks: 'bizsmtp' }, [
  says('IB506', why.senderRejected, 'The From: domain has no DNS.'),
  says('IB11|IB105|IB007|IB607', why.blocklisted, 'For an hour or a day, by Spamhaus, or for amounts.'),
  says('IB401', why.loginFailed, 'The login went to the server for incoming mail.', { steps: ['Use `smtpout.secureserver.net` for sending.'] }),
]);
