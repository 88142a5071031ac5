import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, suggests } from '../row.ts';
import * as why from '../why.ts';

export const mailchannels = filter('mailchannels', [zoneMtaRules], { hosts: 'mailchannels.net', marks: 'mailchannels' }, [
  suggests('[CSR]|[VRCSR]|[ITR]|[NR]|[IB_FEB]|[S09]|[S10]', why.spam, "Your host's filter for outgoing mail stopped it."),
]);
