import { zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { list, suggests } from '../row.ts';
import * as why from '../why.ts';

export const uribl = list('uribl', [zoneMtaRules], {}, [
  suggests('multi.uribl|multi.surbl|listed in *uribl', why.spam, 'A link leads to a listed domain.'),
]);
