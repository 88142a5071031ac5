import { mailmanPage } from '../pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const mailman = program('mailman', [mailmanPage], {}, [
  says('allowed to post to this|member of this mailing list', why.recipientRestricted, 'Only members may write to the list.'),
]);
