import { sisimaiTables, smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const orange = provider('orange', [sisimaiTables], { hosts: 'orange.fr|wanadoo.fr', marks: 'OFR_|OFR00|LPN0|.orange.fr ESMTP' }, [
  says('OFR_416|LPN*_416', why.userUnknown, 'Orange says that the recipient is not valid.'),
  says('OFR_417|LPN*_417', why.mailboxFull, 'The Orange mailbox is over its quota.'),
  says('LPN007_420|OFR_420|LPN007_426|OFR_426', why.mailboxDisabled, 'The mailbox is archived (420) or locked (426).'),
  suggests('OFR*_105|LPN*_105|OFR_999', why.rateLimited, 'Orange wants this sender to slow down.'),
  says('OFR006_10|LPN*_102|LPN*_103', why.blocklisted, 'Blocked by Orange (103) or Cloudmark (102).'),
  suggests('OFR*_108|LPN*_108', why.blocklisted, 'Orange refuses the service to this address.'),
  says('LPN*_401|LPN*_517', why.senderAuthentication, '401 says that SPF failed, 517 that DMARC did.'),
  suggests('OFR004_405|OFR_405', why.senderRejected, 'The domain in MAIL FROM does not count as valid.', { sources: [smtpFieldManual] }),
  says('OFR*_104|LPN*_104', why.tooManyConnections, 'More sessions than Orange allows.'),
  suggests('OFR*_506|LPN*_506|LPN*_514', why.spam, 'It was taken for spam by Orange.'),
]);
