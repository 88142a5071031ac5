import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const zerospam = filter('zerospam', [smtpFieldManual], {}, [
  says('by ZEROSPAM', why.greylisted, 'Zerospam puts first tries off for a minute.', { codes: '4' }),
]);
