import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const facebook = provider('facebook', [sisimaiTables], { hosts: 'facebook.com', marks: 'postmaster.facebook.com' }, [
  says('RCP-P1', why.userUnknown, 'Facebook has no such address.'),
  suggests('POL-P', why.blocklisted, "Facebook's policy blocks the address or a link."),
  says('RCP-P2', why.recipientRestricted, "The member's preferences refuse such mail."),
  suggests('POL-P6|POL-P7', why.senderAuthentication, 'Authentication failed, or a rule about it.'),
]);
