import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const proton = provider('proton', [smtpFieldManual], { hosts: 'protonmail.ch|proton.me|proton.ch' }, [
  says('Rejected by spam filter', why.spam, "Proton's filter refused it.", { isShared: true }),
]);
