import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const charter = provider('charter', [sisimaiTables], { hosts: 'charter.net|rr.com|twc.com|cox.net', marks: 'AUP#|spectrum.net/support|cox.com/residential' }, [
  says('AUP#*-1000|AUP#In1000|AUP#*-12|AUP#CXBL|AUP#CDRBL', why.blocklisted, 'Spectrum or Cox blocks the address.'),
  says('AUP#*-13|AUP#CXCNCT', why.tooManyConnections, 'Too many sessions at Spectrum or Cox.'),
  says('AUP#*-11|AUP#CXDNS', why.ptrMissing, 'Name and address do not lead to each other.'),
  says('AUP#CXSNDR', why.senderAuthentication, 'SPF or DKIM did not pass at Cox.'),
  says('AUP#*-135|AUP#*-136|AUP#*-137|AUP#*-138|AUP#*-139|AUP#*-14', why.rateLimited, 'Too many messages or recipients for now.', { isFirst: true }),
]);
