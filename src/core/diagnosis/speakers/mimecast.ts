import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { mimecastErrors } from '../pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const mimecast = filter('mimecast', [mimecastErrors], { hosts: 'mimecast.com|mimecast.co.za', marks: 'community.mimecast|csi.mimecast' }, [
  suggests('resource temporarily unavailable|resources are temporarily', why.greylisted, 'Unknown senders wait a minute to twelve hours.'),
  says('Administrative prohibition - envelope blocked|envelope blocked', why.recipientRestricted, "The recipient's side blocks this sender."),
  suggests('Rejected by header', why.policy, 'From: claims the own domain, or is listed.'),
  says('Sender Invalid - envelope rejected', why.senderAuthentication, 'SPF, DKIM or DMARC, as the first word says.'),
  suggests('Local CT IP Reputation|Poor Reputation Sender', why.blocklisted, 'Mimecast thinks badly of the address.'),
  suggests('rejected due to security policies', why.spam, 'A signature of spam or malware fits.'),
  suggests('Recipient temporarily unavailable', why.greylisted, 'Put off for the moment; the next try may pass.', { codes: '451', isShared: true, sources: [sisimaiTables] }),
  suggests('Sender address blocked', why.recipientRestricted, 'The sender is on a list that the customer keeps.', { isShared: true }),
]);
