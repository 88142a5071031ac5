import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const fastmail = provider('fastmail', [sisimaiTables], { hosts: 'messagingengine.com|fastmail.com' }, [
  says('User unknown', why.userUnknown, 'Fastmail has no such user.', { isShared: true }),
]);
