import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, suggests } from '../row.ts';
import * as why from '../why.ts';

export const sparkpost = provider('sparkpost', [zoneMtaRules], { hosts: 'sparkpostmail.com' }, [
  suggests('Unconfigured Sending Domain|Invalid sending domain', why.senderRejected, 'The From domain is not set up in the SparkPost account.'),
]);
