import { sendmailServer } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const milterGreylist = filter('milter-greylist', [sendmailServer], {}, [
  says('please come back in', why.greylisted, 'The reply names the time to wait.', { isFirst: true }),
]);
