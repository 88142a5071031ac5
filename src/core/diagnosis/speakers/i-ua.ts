import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const iUa = provider('i-ua', [sisimaiTables], { hosts: 'i.ua', marks: 'mail.i.ua' }, [
  says('Mailbox is frozen', why.mailboxDisabled, 'Nobody used the mailbox, so that i.ua froze it.'),
]);
