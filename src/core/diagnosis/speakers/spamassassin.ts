import { spamassassinPage } from '../pages.ts';
import { filter, says } from '../row.ts';
import * as why from '../why.ts';

export const spamassassin = filter('spamassassin', [spamassassinPage], {}, [
  says('blocked by SpamAssassin|scored * spam points', why.spam, 'Too many points.'),
]);
