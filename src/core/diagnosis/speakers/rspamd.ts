import { rspamdPage } from '../pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const rspamd = filter('rspamd', [rspamdPage], {}, [
  says('Spam message rejected|Gtube pattern', why.spam, 'Its score is over the limit.', { codes: '5', causedBy: 'actions.reject' }),
]);
