import { exchangeOnlineErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { outlookErrors } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const microsoft = provider('microsoft', [exchangeOnlineErrors, outlookErrors], { hosts: 'outlook.com|office365.com|hotmail.com|mx.microsoft', greetings: '.outlook.com Microsoft ESMTP MAIL Service', marks: '.prod.outlook.com|.protection.outlook.com|.prod.exchangelabs.com' }, [
  says(
    'RESOLVER.ADR.',
    why.userUnknown,
    'The directory has no such recipient.',
    { steps: ['Write the address anew: Outlook suggests dead ones.'] },
  ),
  suggests(
    'address rejected: Access denied|All recipient addresses rejected',
    why.userUnknown,
    'Edge blocking: no such address, or a domain not set up.',
    { steps: ['Check the address; the recipient checks accepted domains and synchronisation.'], enhanced: '5.4.1|5.7.504', isFirst: true },
  ),
  says(
    'SendAsDenied|permissions to send as this sender',
    why.senderRejected,
    'The login may not use that From address.',
    { steps: ['Send as the account itself, or get Send As.'] },
  ),
  says(
    'bad outbound',
    why.accountBlocked,
    'The mailbox sent spam and is stopped; most often it was broken into.',
    { steps: ['Change its password, then release it under Restricted entities.'] },
  ),
  says('your daily limit for|Submission quota', why.quotaExceeded, 'The mailbox has had its recipients for a day.'),
  says(
    'Concurrent connections limit',
    why.tooManyConnections,
    'At most three connections may submit at a time.',
    { steps: ['Send over one connection after the other.'] },
  ),
  suggests('Message expired, |QUEUE.Expired', why.expired, 'Exchange gave up; the words after the comma say why.'),
  suggests('failed MTA-STS validation', why.tlsFailed, 'Host or certificate is not what MTA-STS names.'),
  suggests(
    'starttls-not-supp|certificate-expired|tlsa-invalid|dnssec-invalid|host-mismatch',
    why.tlsFailed,
    'DANE did not hold for the MX.',
    { enhanced: '4.7.321|5.7.321|4.7.322|5.7.322|4.7.323|5.7.323|4.7.324|5.7.324|4.7.325|5.7.325' },
  ),
  suggests(
    'Server busy. Please try again later from',
    why.rateLimited,
    'The sender is throttled; the server is not busy.',
    { steps: ['Keep retrying; raise amounts slowly.'] },
  ),
  says(
    'RST.AuthRequired|RST.NotAuthorized|RST.Restricted',
    why.recipientRestricted,
    'It takes mail only from signed-in or listed senders.',
    { act: 'recipient-admin' },
  ),
  says(
    'Sender not authenticated|SenderNotAuthenticated|allowed-senders list|authenticated for mailbox|for public folder|authenticated by organiz',
    why.recipientRestricted,
    'It is closed to senders outside the organisation.',
    { steps: ['Let the owner allow outside senders.'], act: 'recipient-admin' },
  ),
  says('TRANSPORT.RULES', why.policy, 'A mail flow rule refused it.'),
  says(
    'SmtpClientAuthentication is disabled',
    why.loginFailed,
    'SMTP AUTH is switched off; the password may be right.',
    { steps: ['Have Authenticated SMTP switched on for the mailbox, or use OAuth or Graph.'], act: 'sender-admin' },
  ),
  says(
    'credentials were incorrect|unsuccessful, user is locked|did not meet the criteria',
    why.loginFailed,
    'Wrong credentials, or a rule forbids this sign-in.',
    { steps: ['See the sign-in log of the account.'] },
  ),
  says(
    'not supported for Client Submission',
    why.loginFailed,
    'Passwords are no longer taken for client submission.',
    { steps: ['Move the program to OAuth 2.0, High Volume Email or Graph.'], act: 'sender-admin' },
  ),
  suggests('TenantAttribution; Relay', why.relayDenied, 'The connector no longer fits the own servers.'),
  says(
    'spam abuse detected|tenant has exceeded|traffic not accepted|unregistered domain',
    why.accountBlocked,
    'The tenant is stopped: spam, too new, or domains not registered.',
    { steps: ['Clean up the accounts, then open a case.'] },
  ),
  says('banned sender[|denied, banned sender', why.blocklisted, 'Banned by hand.', { steps: ['Forward the bounce to `delist@microsoft.com`.'] }),
  says(
    'banned sending IP',
    why.blocklisted,
    "Microsoft's list of banned senders holds it.",
    { steps: ['End the cause, then ask for removal at sender.office.com.'] },
  ),
  says('the required authentication level', why.senderAuthentication, 'SPF, DKIM and DMARC must all pass; the reply lists what failed.'),
  says(
    'is on our block list|(S3140)|(S3150)|(AS3150)',
    why.blocklisted,
    'Outlook.com blocks the address or its network.',
    { steps: ['Have the provider act; use SNDS and the sender support form.'] },
  ),
  suggests('RP-001 |RP-002 |RP-003', why.rateLimited, 'A limit set by reputation was reached.'),
  suggests('SC-001 |SC-002 |SC-003 |SC-004 |OU-001 |OU-002 |DY-001 |DY-002', why.blocklisted, 'Taken for a source of spam or a home connection.'),
  says('taken: mailbox unavailable', why.userUnknown, 'No such Outlook.com mailbox, or closed.', { codes: '55', isShared: true }),
  suggests('recipient thread limit', why.rateLimited, 'Too much arrives for this mailbox at once.', { retry: 'yes' }),
  suggests('Access denied, please try again later|Server busy. Please try again', why.rateLimited, 'A new or odd address is let in slowly while it is judged.', { enhanced: '4.7.5|4.7.6|4.7.8' }),
  suggests('banned recipient', why.userUnknown, 'The recipient is not valid here, or barred.', { enhanced: '5.7.505' }),
  suggests('rejected by recipient', why.blocklisted, 'Its organisation has blocked your address.', { enhanced: '5.7.507' }),
  suggests('failed to be replicated', why.systemError, 'Exchange could not make its second copy.'),
]);
