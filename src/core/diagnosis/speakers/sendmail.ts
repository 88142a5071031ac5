import { sendmailServer } from '../../catalogue/enhanced/vendor-pages.ts';
import { program, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const sendmail = program('sendmail', [sendmailServer], { greetings: 'ESMTP Sendmail' }, [
  suggests('>... User unknown|>... No such|>... User not', why.userUnknown, 'No such account or alias.'),
  says('... Relaying denied|Relaying denied.', why.relayDenied, 'The server does not relay for this client.', { causedBy: 'access_db' }),
  suggests('>... Access denied', why.senderRejected, 'The access table refuses the sender or host.', { causedBy: 'access_db' }),
  says('Domain of sender address', why.senderRejected, "MAIL FROM's domain is not in DNS.", { causedBy: 'accept_unresolvable_domains' }),
  says('IP name lookup failed', why.ptrMissing, 'The address has no name in DNS.', { causedBy: 'require_rdns' }),
  suggests(
    'mail loops back to me',
    why.mailLoop,
    'DNS sends the domain here, and it is not local.',
    { steps: ['Add it to `local-host-names`.'], causedBy: 'class w' },
  ),
  says('unknown mailer error', why.programFailed, 'The delivering program ended with a bare number.'),
  suggests('Local configuration error', why.systemError, 'Its own set-up is wrong, often a domain not named as local.'),
]);
