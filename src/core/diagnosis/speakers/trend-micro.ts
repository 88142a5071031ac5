import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const trendMicro = filter('trend-micro', [zoneMtaRules, smtpFieldManual], { hosts: 'trendmicro.com|trendmicro.eu', marks: 'Trend Micro RBL' }, [
  says('rejected: BLOCK-', why.recipientRestricted, "The customer's list blocks sender or recipient."),
  says('rejected: Invalid-Recipient|rejected: NO-DOMAIN', why.userUnknown, 'No such recipient or domain at the customer.'),
  says('ERS-Customized|using Trend Micro', why.blocklisted, 'Its reputation service lists the address.'),
  suggests('Temporary denial of connection', why.blocklisted, 'It looks like a captured machine to its reputation service.', { codes: '4' }),
]);
