import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const att = provider('att', [smtpFieldManual], { hosts: 'att.net|prodigy.net', marks: 'abuse-att.net|att.net/' }, [
  says('without a valid sender domain', why.ptrMissing, 'AT&T wants a name for the address in reverse DNS.'),
]);
