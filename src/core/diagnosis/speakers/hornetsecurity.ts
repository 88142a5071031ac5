import { hornetPage } from '../pages.ts';
import { filter, suggests } from '../row.ts';
import * as why from '../why.ts';

export const hornetsecurity = filter('hornetsecurity', [hornetPage], { hosts: 'hornetsecurity.com|antispameurope.com' }, [
  suggests('hornetsecurity|antispameurope', why.spam, 'The filter service refused the message.'),
]);
