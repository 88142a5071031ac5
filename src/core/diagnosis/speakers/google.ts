import { gmailErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { googleRelayHelo } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const google = provider('google', [gmailErrors], { hosts: 'google.com|googlemail.com|gmail.com', greetings: 'mx.google.com ESMTP|ESMTP * - gsmtp', marks: '- gsmtp|- gcdp|support.google.com/mail|support.google.com/a/' }, [
  says('you tried to reach does not exist', why.userUnknown, 'Google has no mailbox, alias or group with that address.'),
  says('you tried to reach is disabled|you tried to reach is inactive', why.mailboxDisabled, 'The account exists, and is switched off.'),
  says(
    'mail at a rate that prevents|is receiving mail too quickly|receiving email too quickly',
    why.rateLimited,
    'This one mailbox gets more than Google lets in.',
    { steps: ['Send less to that recipient.'] },
  ),
  says('storage space and inactive|OverQuotaPerm', why.mailboxFull, 'Full, and taken for abandoned.', { codes: '5' }),
  says(
    'out of storage space|you tried to reach is over quota|OverQuotaTemp',
    why.mailboxFull,
    'The Google storage, shared with Drive and Photos, is full.',
  ),
  says(
    "exceeded Google*s message size|exceeds Google's limit of|message header size limit|per individual header",
    why.messageTooBig,
    "Bytes, attachments or headers exceed Gmail's limits.",
  ),
  says(
    'Daily user sending|Daily sending quota|Daily SMTP relay limit',
    why.quotaExceeded,
    'The account has sent its allowance for a day.',
    { steps: ['Wait a day, and look for a break-in.'] },
  ),
  says('HELO/EHLO argument', why.heloRejected, 'The EHLO name is empty or no host name.'),
  says(
    'Try again later, closing connection. (EHLO)|closing connection*at the HELO stage',
    why.heloRejected,
    "Google's relay refuses the EHLO name, such as localhost.",
    { steps: ["Set the client's EHLO name to a real domain name of yours."], isFirst: true, sources: [googleRelayHelo] },
  ),
  suggests('Try again later, closing connection', why.rateLimited, 'Too many or too fast connections, mostly.'),
  says(
    'cannot decode response',
    why.syntaxError,
    'Unreadable, often for missing brackets or a display name.',
    { steps: ['Send the bare address in angle brackets.'] },
  ),
  says(
    'Application-specific password',
    why.loginFailed,
    'With 2-step verification the normal password is refused.',
    { steps: ['Create an app password, or sign in with OAuth 2.0.'] },
  ),
  says(
    'your web browser',
    why.loginFailed,
    'Google wants a sign-in in a browser first.',
    { steps: ['Sign in from the same network, confirm the activity, then retry.'] },
  ),
  says(
    'Username and Password not accepted|BadCredentials',
    why.loginFailed,
    'Wrong password, or the plain one is not allowed.',
    { steps: ['Use an app password or OAuth 2.0: plain passwords ended with "less secure apps".'] },
  ),
  says('not in whitelist for RCPT domain', why.blocklisted, 'The recipient takes mail only from listed gateways.', { act: 'recipient-admin' }),
  says(
    'very low reputation of the sending',
    why.badReputation,
    'Google has seen bad mail from this address or domain.',
    { steps: ['Look at Postmaster Tools.'] },
  ),
  says(
    'have a PTR record|does not match the IP address of|IPv6 sending guidelines',
    why.ptrMissing,
    'The address has no PTR, or its name leads elsewhere.',
    { steps: ['Set a PTR that resolves back, or send over IPv4.'] },
  ),
  says(
    "DKIM authentication didn't|authenticate with DKIM|DKIM does not pass|SPF authentication didn't|authenticate with SPF|authenticated SPF or DKIM|no DMARC alignment",
    why.senderAuthentication,
    'Bulk mail must pass SPF and DKIM, one for the From: domain.',
  ),
  says(
    "accepted due to domain's DMARC policy",
    why.senderAuthentication,
    "Its From: domain's DMARC wants SPF or DKIM, and neither passed.",
    { steps: ['Sign with DKIM for the From: domain; when you forward, change nothing.'] },
  ),
  says(
    'is unauthenticated|to pass SPF checks|pass authentication checks|hard fail policy',
    why.senderAuthentication,
    'Neither SPF nor DKIM passed.',
  ),
  suggests('unusual rate of|same Message-ID', why.rateLimited, 'More than usual comes from this sender.'),
  says(
    'Mail relay denied|Invalid credentials for relay',
    why.relayDenied,
    'Neither address nor domain is registered with this Workspace.',
    { steps: ['Add the address under the SMTP relay settings of Workspace, or log in.'] },
  ),
  says(
    'send email directly to our servers',
    why.blocklisted,
    'It looks like a home connection, from which Google takes none.',
    { steps: ["Send through your provider's mail server."] },
  ),
  says(
    'Messages missing a valid|multiple addresses in From:|not RFC 5322 compl|not RFC 2822 compl|Encoded-word syntax|in a disallowed header',
    why.notRfcCompliant,
    'A header is missing, doubled or malformed.',
  ),
  says('has a policy that prohibited|violates * email policy', why.policy, 'A rule of one of the two Workspaces stopped it.'),
  suggests(
    'a potential security issue|illegal attachment',
    why.contentRejected,
    'It holds a file type that Gmail never takes.',
    { steps: ['Share the file by a link.'] },
  ),
  suggests(
    'groups.google.com/support/',
    why.recipientRestricted,
    'No such Google group, or outsiders may not post.',
    { steps: ['Ask its owner.'] },
  ),
  suggests('Multiple destination domains per', why.syntaxError, 'Recipients of several Google domains came in one transaction.', { steps: ['Nothing, if the queue splits them; else send one message for each domain.'], retry: 'yes' }),
  suggests('Domain policy size per', why.tooManyRecipients, 'The rules of all these recipients are too much for one transaction.', { retry: 'yes' }),
  suggests('over a TLS connection|to use TLS/SSL', why.tlsRequired, 'Google wants bulk mail over TLS.', { isFirst: true }),
  suggests('Mail sending denied', why.accountBlocked, 'The account is switched off, or not one of this Workspace.'),
  suggests('unusual rate of unsolicited', why.badReputation, 'Google counts much unwanted mail from here.', { enhanced: '4.7.0|5.7.0|5.7.1' }),
  suggests('unusual rate of*has been blocked', why.blocklisted, 'So much unwanted mail came that Google has closed the door.', { enhanced: '5.7.28' }),
  suggests('No identity changes', why.loginFailed, 'The session has logged in already; a second login is refused.'),
]);
