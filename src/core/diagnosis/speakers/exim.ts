import { eximServer } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const exim = {
  speaker: 'exim',
  kind: 'program',
  greetings: ['ESMTP Exim'],
  sources: [eximServer],
  rows: [
    says(
      'relay not permitted',
      'relay-denied',
      'The ACL for recipients takes neither this domain nor this client.',
      { steps: ['Log in, or add the client to `relay_from_hosts`.'], causedBy: 'acl_smtp_rcpt' },
    ),
    suggests(
      ['Unrouteable address', 'Unroutable address'],
      'user-unknown',
      'No router of the server takes the address: unknown user, or a domain without DNS.',
      { steps: ['Run `exim -bt` with the address.'], causedBy: 'routers' },
    ),
    says(
      ['Sender verify failed', 'Verification failed for <'],
      'sender-rejected',
      "The server could not verify that the sender's address exists.",
      { steps: ["Let the sender's domain resolve and its server take the address."], causedBy: 'verify = sender' },
    ),
    says(
      'Temporary local problem - please try later',
      'system-error',
      'A lookup, a database or the set-up of the server failed.',
      { steps: ['Read the paniclog and the mainlog.'], causedBy: 'lookups' },
    ),
    suggests('Administrative prohibition', 'policy', 'An ACL refused without a text of its own.', { causedBy: 'deny' }),
    says(
      ['Syntactically invalid HELO argument', 'Syntactically invalid EHLO argument'],
      'helo-rejected',
      'The HELO name has a forbidden character, often an underscore.',
      { causedBy: 'helo_allow_chars' },
    ),
    says('Incorrect authentication data', 'login-failed', 'User name or password is wrong.', { causedBy: 'authenticators' }),
    says(
      'AUTH command used when not advertised',
      'syntax-error',
      'AUTH was not in the last EHLO reply: no TLS yet, or no EHLO after STARTTLS.',
      { steps: ['Start TLS, say EHLO again, then log in.'], causedBy: 'auth_advertise_hosts' },
    ),
    says(
      'Message size exceeds maximum permitted',
      'message-too-big',
      "It is larger than the server's message_size_limit.",
      { causedBy: 'message_size_limit' },
    ),
    says(
      'Too many concurrent SMTP connections',
      'too-many-connections',
      'The server, or its share for one host, is full.',
      { causedBy: 'smtp_accept_max_per_host' },
    ),
    says(
      ['valid RCPT command must precede DATA', 'sender not yet given', 'sender already given'],
      'syntax-error',
      'MAIL, RCPT and DATA did not come in that order.',
    ),
    says('JunkMail rejected - * is in an RBL', 'blocklisted', "cPanel's check found the address on the list that it names."),
    suggests(
      'is not permitted to relay through this server without authentication',
      'relay-denied',
      'The client must log in before it may send elsewhere.',
      { steps: ['Turn on the login for outgoing mail.'] },
    ),
    says('mailbox is full', 'mailbox-full', "The transport's quota for the mailbox is reached.", { causedBy: 'quota', isFirst: true }),
    says('retry timeout exceeded', 'expired', 'All tries of the retry rule are used up.', { causedBy: 'retry' }),
    says('have been failing for a long time', 'expired', 'No host of the domain has answered for days.', { causedBy: 'retry' }),
    says('an MX or SRV record indicated no SMTP service', 'no-mail-service', 'The domain says by a null MX that it takes no mail.'),
    says(
      'all relevant MX records point to non-existent hosts',
      'domain-unknown',
      "The domain's MX names hosts that do not exist.",
      { steps: ["Tell the domain's owner by other means."] },
    ),
    says('unknown local-part', 'user-unknown', "The part before the @ is nobody's here."),
  ],
} satisfies SpeakerTexts;
