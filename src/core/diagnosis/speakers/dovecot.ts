import { dovecotQuota } from '../pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const dovecot = program('dovecot', [dovecotQuota], { marks: 'Dovecot ready' }, [
  says('Quota exceeded (|full / Quota exceeded', why.mailboxFull, "The user's quota is reached.", { causedBy: 'quota' }),
  says("User doesn't exist:", why.userUnknown, 'The user database lacks the user.', { causedBy: 'userdb' }),
]);
