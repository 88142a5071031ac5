import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const tOnline = provider('t-online', [zoneMtaRules], { hosts: 't-online.de', marks: 't-online.de' }, [
  says(
    'tosa@rx.t-online.de',
    why.blocklisted,
    'T-Online knows the address badly or not at all.',
    { steps: ['Write to `tosa@rx.t-online.de` with the address.'] },
  ),
]);
