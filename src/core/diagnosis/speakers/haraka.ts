import { harakaServer } from '../pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const haraka = program('haraka', [harakaServer], { greetings: 'ESMTP Haraka', marks: 'Haraka' }, [
  says('I cannot deliver mail for', why.relayDenied, 'Neither a known domain nor a reason to relay.', { causedBy: 'rcpt_to.in_host_list' }),
]);
