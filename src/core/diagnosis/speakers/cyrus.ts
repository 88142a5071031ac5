import { cyrusServer } from '../pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const cyrus = program('cyrus', [cyrusServer], { greetings: 'LMTP Cyrus' }, [
  says(
    'Either there is no mailbox',
    why.userUnknown,
    'Cyrus finds no mailbox, or its name is not complete.',
    { steps: ['Create the mailbox with `cyradm`.'] },
  ),
]);
