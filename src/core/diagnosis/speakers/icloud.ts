import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const icloud = provider('icloud', [sisimaiTables], { hosts: 'icloud.com|me.com|mac.com|apple.com', marks: 'support.apple.com|.me.com ESMTP' }, [
  suggests('illegal alias|inactive email address|no user record found', why.userUnknown, 'No such iCloud address, or switched off.'),
  suggests('[CS01]', why.spam, "Apple's filter refused content, links or reputation."),
  says("rejected due to *'s DMARC|[HME1]", why.senderAuthentication, 'DMARC refused it; Hide My Email wants SPF or DKIM.'),
]);
