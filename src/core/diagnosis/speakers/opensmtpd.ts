import { openSmtpdServer } from '../pages.ts';
import { program, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const opensmtpd = program('opensmtpd', [openSmtpdServer], { greetings: 'ESMTP OpenSMTPD' }, [
  suggests('Invalid recipient: <', why.userUnknown, 'No rule takes it: unknown, or not permitted.', { causedBy: 'match' }),
  says('Envelope expired', why.expired, 'The time for tries is over.', { causedBy: 'queue ttl' }),
]);
