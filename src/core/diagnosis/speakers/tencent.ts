import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const tencent = provider('tencent', [sisimaiTables], { hosts: 'qq.com|exmail.qq.com', marks: 'mail.qq.com' }, [
  suggests('Mailbox not found. http|unavailable or access denied', why.userUnknown, 'QQ finds no such mailbox.', { isShared: true }),
  says('is rejected by recipients', why.recipientRestricted, 'The recipient or a rule of theirs refuses you.'),
  says('frequency limited', why.rateLimited, 'QQ counts address, domain, sender and connection.'),
]);
