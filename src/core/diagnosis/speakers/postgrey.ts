import { postgreyPage } from '../pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const postgrey = filter('postgrey', [postgreyPage], {}, [
  says(
    'postgrey.schweikert|address rejected: Greylisted|blocked using*greylisting|see http*postgrey',
    why.greylisted,
    'The first try of each sender and recipient is put off.',
    { steps: ['Use a server with a queue: a program that sends once never gets through.'], causedBy: 'check_policy_service', isFirst: true },
  ),
]);
