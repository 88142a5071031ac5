import { eximServer } from '../pages.ts';
import { program, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const exim = program('exim', [eximServer], { greetings: 'ESMTP Exim' }, [
  says(
    'relay not permitted',
    why.relayDenied,
    'The ACL takes neither this domain nor this client.',
    { steps: ['Log in, or add the client to `relay_from_hosts`.'], causedBy: 'acl_smtp_rcpt' },
  ),
  suggests(
    'Unrouteable address|Unroutable address',
    why.userUnknown,
    'No router takes it: unknown user, or no DNS.',
    { steps: ['Run `exim -bt` with the address.'], causedBy: 'routers' },
  ),
  says(
    'Sender verify failed|Verification failed for <',
    why.senderRejected,
    'The sender could not be verified to exist.',
    { causedBy: 'verify = sender' },
  ),
  says('Temporary local problem', why.systemError, 'A lookup or the set-up failed.', { steps: ['Read the paniclog.'], causedBy: 'lookups' }),
  suggests('Administrative prohibition', why.policy, 'An ACL refused without a text of its own.', { causedBy: 'deny' }),
  says('Syntactically invalid', why.heloRejected, 'The HELO name has a forbidden character.', { causedBy: 'helo_allow_chars' }),
  says('Incorrect authentication data', why.loginFailed, 'User name or password is wrong.', { causedBy: 'authenticators' }),
  says(
    'used when not advertised',
    why.syntaxError,
    'The last EHLO reply had no AUTH: no TLS, or no second EHLO.',
    { steps: ['Start TLS, say EHLO again, then log in.'], causedBy: 'auth_advertise_hosts' },
  ),
  says('JunkMail rejected', why.blocklisted, 'The list named in the reply holds it.'),
  says('mailbox is full', why.mailboxFull, "The transport's quota for the mailbox is reached.", { causedBy: 'quota', isFirst: true }),
  says('retry timeout exceeded', why.expired, 'All tries of the retry rule are used up.', { causedBy: 'retry' }),
  says('unknown local-part', why.userUnknown, "The part before the @ is nobody's here."),
]);
