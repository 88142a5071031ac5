import { cloudmarkPage } from '../pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const cloudmark = filter('cloudmark', [cloudmarkPage], {}, [
  says('csi.cloudmark.com', why.blocklisted, 'Cloudmark lists the address.'),
]);
