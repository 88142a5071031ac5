import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const amavis = filter('amavis', [sisimaiTables], {}, [
  says('Reject, id=* - INFECTED', why.virus, 'A scanner behind Amavis found a virus.'),
  suggests('Reject, id=* - BANNED', why.contentRejected, 'A banned name or type of attachment.'),
  suggests('Reject, id=* - SPAM|rejected, UBE, id=', why.spam, 'Amavis counts it as unsolicited mail.'),
]);
