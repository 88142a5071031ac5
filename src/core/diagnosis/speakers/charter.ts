import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const charter = provider('charter', [sisimaiTables], { hosts: 'charter.net|rr.com|twc.com|cox.net', marks: 'AUP#|spectrum.net/support|cox.com/residential' }, [
  says('AUP#*-1000|AUP#*-12|AUP#CXBL|AUP#CDRBL', why.blocklisted, 'Spectrum or Cox blocks the address.'),
  says('AUP#*-13|AUP#*-14|AUP#CXCNCT', why.tooManyConnections, 'Too many sessions (130 to 134) or messages.'),
  says('AUP#*-11|AUP#CXDNS', why.ptrMissing, 'Name and address do not lead to each other.'),
]);
