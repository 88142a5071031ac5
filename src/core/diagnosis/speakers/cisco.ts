import { ciscoGuide } from '../pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const cisco = filter('cisco', [ciscoGuide], { hosts: 'iphmx.com', marks: 'ironport' }, [
  suggests("MTA's poor reputation", why.badReputation, 'Cisco Talos thinks badly of the address.'),
  suggests('Address rejected.', why.userUnknown, "The gateway's directory lacks the recipient.", { codes: '550', enhanced: '5.1.0' }),
  says('access to submit messages to this', why.blocklisted, 'The access table blocks the sender group.'),
]);
