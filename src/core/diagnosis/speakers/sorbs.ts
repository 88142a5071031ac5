import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { list, says } from '../row.ts';
import * as why from '../why.ts';

export const sorbs = list('sorbs', [zoneMtaRules], {}, [
  says('sorbs.net', why.blocklisted, 'SORBS closed in June 2024; a dead list is asked.', { act: 'recipient-admin' }),
]);
