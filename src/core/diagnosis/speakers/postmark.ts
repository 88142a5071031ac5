import { postmarkErrors } from '../pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const postmark = provider('postmark', [postmarkErrors], { hosts: 'postmarkapp.com' }, [
  says('marked as inactive', why.suppressed, 'Held back after a bounce, complaint or unsubscribe.'),
]);
