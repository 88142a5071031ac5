import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const godaddy = provider('godaddy', [sisimaiTables], { hosts: 'secureserver.net', marks: 'bizsmtp' }, [
  says('IB506', why.senderRejected, 'The From: domain has no DNS.'),
  says('IB11|IB105', why.blocklisted, 'Blocked for an hour or a day, or by Spamhaus.'),
  says('IB007', why.tooManyConnections, 'Too many sessions at GoDaddy.'),
  says('IB607', why.rateLimited, 'Too many recipients in this hour.'),
  says('IB401', why.loginFailed, 'The login went to the server for incoming mail.', { steps: ['Use `smtpout.secureserver.net` for sending.'] }),
]);
