import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const free = provider('free', [smtpFieldManual], { hosts: 'free.fr|proxad.net' }, [
  says('user quota exceeded', why.mailboxFull, 'The mailbox at Free is over its quota.', { isShared: true }),
]);
