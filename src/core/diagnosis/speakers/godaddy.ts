import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const godaddy = provider('godaddy', [sisimaiTables], { hosts: 'secureserver.net', marks: 'bizsmtp' }, [
  says('IB506', why.senderRejected, 'The From: domain has no DNS.'),
  says('IB11|IB105', why.blocklisted, 'Blocked for an hour or a day, or by Spamhaus.'),
  says('IB007', why.tooManyConnections, 'Too many sessions at GoDaddy.'),
  says('IB607', why.rateLimited, 'Too many recipients in this hour.'),
  says('IB401', why.loginFailed, 'The login went to the server for incoming mail.', { steps: ['Use `smtpout.secureserver.net` for sending.'] }),
  says('IB508', why.senderAuthentication, 'The SPF record leaves the server out.'),
  says('IB108', why.ptrMissing, 'GoDaddy wants a PTR.'),
  says('IB212', why.spam, 'Its content looked like spam.'),
  says('IB705', why.virus, 'GoDaddy found a virus in it.'),
]);
