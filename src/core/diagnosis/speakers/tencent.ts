import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const tencent = provider('tencent', [sisimaiTables], { hosts: 'qq.com|exmail.qq.com', marks: 'mail.qq.com' }, [
  suggests('Mailbox not found. http', why.userUnknown, 'QQ finds no such mailbox.', { isShared: true }),
  says('is rejected by recipients', why.recipientRestricted, 'The recipient or a rule of theirs refuses you.'),
  says('frequency limited', why.rateLimited, 'QQ counts address, domain, sender and connection.'),
  suggests('Mail content denied', why.spam, 'QQ does not like what is in it.'),
  suggests('unavailable or access denied', why.rateLimited, 'QQ refuses the mailbox or limits you, and says no more.', { isShared: true }),
]);
