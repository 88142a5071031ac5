import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, suggests } from '../row.ts';
import * as why from '../why.ts';

export const kddi = provider('kddi', [sisimaiTables], { hosts: 'ezweb.ne.jp|au.com|dion.ne.jp' }, [
  suggests(': User unknown', why.userUnknown, "Unknown, or kept out by the phone's filter.", { isShared: true }),
]);
