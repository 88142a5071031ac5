import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const cloudflare = filter('cloudflare', [sisimaiTables], { hosts: 'mx.cloudflare.net', marks: 'developers.cloudflare.com/email-routing' }, [
  says('cloudflare.com/email-routing', why.systemError, 'The mailbox forwarded to refused it.'),
]);
