import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const docomo = provider('docomo', [sisimaiTables], { hosts: 'docomo.ne.jp' }, [
  says('Unknown user *docomo.ne.jp', why.userUnknown, 'Unknown, or kept out by the settings of the phone.'),
]);
