import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const trellix = filter('trellix', [smtpFieldManual], { hosts: 'fireeyecloud.com|fireeye.com', marks: 'FireEye' }, [
  says('ETP205', why.senderAuthentication, 'DMARC failed at the gateway.'),
]);
