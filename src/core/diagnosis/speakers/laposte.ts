import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, suggests } from '../row.ts';
import * as why from '../why.ts';

export const laposte = provider('laposte', [smtpFieldManual], { hosts: 'laposte.net', marks: 'LPN0*laposte' }, [
  suggests('please try later. LPN0', why.blocklisted, 'The LPN number says why.'),
]);
