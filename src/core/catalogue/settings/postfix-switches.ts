import type { Choice, SettingEntry } from '../setting.ts';
import { parameter, to, yesNo } from './postfix-entry.ts';

const bareNewline: readonly Choice[] = [
  { value: 'yes', meaning: 'The older word for normalize.' },
  { value: 'normalize', meaning: 'Only CR LF, dot, CR LF ends a message; lines that end in LF alone are put right.' },
  { value: 'reject', meaning: 'A command or message with a line that ends in LF alone is refused; web forms and health checks often send such.' },
  { value: 'no', meaning: 'Lines may end in LF alone.', concern: { why: 'unsafe', advice: 'SMTP smuggling: two messages can be made of one. Write normalize, and exempt clients by smtpd_forbid_bare_newline_exclusions.', instead: 'normalize' } },
];

const milterActions: readonly Choice[] = [
  { value: 'accept', meaning: 'Mail passes as if the milter were not there.' },
  { value: 'reject', meaning: 'Mail is refused for good.', gives: [to('MAIL', '550 5.5.0 Service unavailable')] },
  { value: 'tempfail', meaning: 'Mail is put off until the milter is back.', gives: [to('MAIL', '451 4.7.1 Service unavailable - try again later')] },
  { value: 'quarantine', meaning: 'Mail is taken and held.' },
];

/** Actions of what could not be looked up. */
const tempfail: readonly Choice[] = ['defer_if_permit', 'defer'].map((value) => ({
  value,
  meaning: value === 'defer' ? 'Put off at once, whatever restrictions come later.' : 'Put off only if no later restriction refuses.',
}));

/** Parameters of main.cf that switch what the SMTP server demands and offers. */
export const postfixSwitches: readonly SettingEntry[] = [
  parameter('smtpd_helo_required', 'choice', 'Whether a client must greet before MAIL', 'What speaks without EHLO or HELO is seldom a mail server.', {
    default: 'no',
    choices: yesNo('MAIL is taken without a greeting.', 'MAIL without a greeting is refused.'),
    gives: [to('MAIL', '503 5.5.1 Error: send HELO/EHLO first')],
  }),
  parameter('disable_vrfy_command', 'choice', 'Whether VRFY is turned off', 'VRFY lets strangers collect addresses without sending anything.', {
    default: 'no',
    choices: yesNo('VRFY is answered like RCPT.', 'VRFY is refused.'),
    gives: [to('VRFY', '502 5.5.1 VRFY command is disabled')],
  }),
  parameter('strict_rfc821_envelopes', 'choice', 'Whether addresses must stand in angle brackets', 'Also refuses addresses with comments or names in MAIL and RCPT.', {
    default: 'no',
    choices: yesNo('Sloppy addresses are taken as they are meant.', 'Sloppy addresses are refused.'),
    gives: [to('MAIL', '501 5.1.7 Bad sender address syntax'), to('RCPT', '501 5.1.3 Bad recipient address syntax')],
  }),
  parameter('smtpd_forbid_bare_newline', 'choice', 'What becomes of lines that end in LF alone', 'Since a fix of December 2023. Before 3.9 it is off where nothing is set.', {
    choices: bareNewline,
    gives: [to('.', '550 5.5.2 mail.example.com Error: bare <LF> received', 'where it says reject')],
  }),
  parameter('smtpd_forbid_bare_newline_exclusions', 'text', 'Clients that may end lines in LF alone', 'Networks and tables, as in `mynetworks`.', { default: '$mynetworks' }),
  parameter('smtpd_forbid_unauth_pipelining', 'choice', 'Whether clients must wait where they have to', 'A client that sends on before it has the answer is disconnected.', {
    choices: yesNo('Premature commands are read.', 'Premature commands end the session.'),
    gives: [to('*', '554 5.5.0 Error: SMTP protocol synchronization')],
  }),
  parameter('smtpd_delay_reject', 'choice', 'Whether refusals wait for RCPT', 'Then the log tells sender and recipient of what was refused, and clients that ignore early refusals do no harm.', {
    default: 'yes',
    choices: yesNo('A client is refused as soon as a restriction says so.', 'Client, HELO and sender are judged with the first recipient.'),
  }),
  parameter('smtpd_tls_security_level', 'choice', 'Whether the server offers or demands TLS', 'On port 25 RFC 3207 forbids to demand it, since mail of many would be lost.', {
    default: '',
    choices: [
      { value: 'none', meaning: 'TLS is not offered.' },
      { value: 'may', meaning: 'TLS is offered and left to the client.' },
      { value: 'encrypt', meaning: 'Mail is taken over TLS alone.' },
    ],
    gives: [to('MAIL', '530 5.7.0 Must issue a STARTTLS command first', 'where it says encrypt')],
  }),
  parameter('smtpd_tls_auth_only', 'choice', 'Whether AUTH is offered over TLS alone', 'Without it passwords may cross the network in clear.', { default: 'no', choices: yesNo('AUTH is offered in clear too.', 'AUTH is offered after STARTTLS.'), gives: [to('AUTH', '504 5.5.4 Encryption required for requested authentication mechanism')] }),
  parameter('smtpd_sasl_auth_enable', 'choice', 'Whether clients can log in', 'Off by default; on the submission ports it belongs into master.cf.', {
    default: 'no',
    choices: yesNo('AUTH is not known.', 'AUTH is offered.'),
    gives: [to('AUTH', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'), to('AUTH', '503 5.5.1 Error: authentication not enabled', 'where it says no')],
  }),
  parameter('smtpd_sender_login_maps', 'text', 'Who may send under which address', 'A table from a sender address to logins. It counts where `reject_sender_login_mismatch` or its kind stands in a list.', {
    default: '',
    gives: [to('RCPT', '553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user eve@example.com'), to('RCPT', '553 5.7.1 <bob@example.com>: Sender address rejected: not logged in')],
  }),
  parameter('smtpd_reject_unlisted_sender', 'choice', 'Whether a sender of an own domain must exist', 'Stops mail under made-up addresses of your own domains.', {
    default: 'no',
    choices: yesNo('Senders are not looked up.', 'Senders are looked up as recipients are.'),
    gives: [to('RCPT', '550 5.1.0 <nobody@example.com>: Sender address rejected: User unknown in local recipient table')],
  }),
  parameter('smtpd_reject_unlisted_recipient', 'choice', 'Whether a recipient of an own domain must exist', 'Turned off, wrong addresses are taken and then returned to senders that are often forged.', {
    default: 'yes',
    choices: [
      { value: 'yes', meaning: 'Unknown recipients are refused.' },
      { value: 'no', meaning: 'Unknown recipients are taken and bounced later.' },
    ],
  }),
  parameter('local_recipient_maps', 'text', 'Tables of all local recipients', 'Empty means that every local address is taken, and bounces later where it does not exist.', {
    default: 'proxy:unix:passwd.byname $alias_maps',
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in local recipient table')],
  }),
  parameter('relay_recipient_maps', 'text', 'Tables of the recipients behind a gateway', 'Empty means that every address of `relay_domains` is taken.', {
    default: '',
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in relay recipient table')],
  }),
  parameter('virtual_mailbox_maps', 'text', 'Tables of the virtual mailboxes', 'For the domains of `virtual_mailbox_domains`.', {
    default: '',
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table')],
  }),
  parameter('virtual_alias_maps', 'text', 'Tables of addresses that lead to others', 'Asked for every recipient; for the domains of `virtual_alias_domains` it is the list of recipients.', {
    default: '$virtual_maps',
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual alias table')],
  }),
  parameter('mydestination', 'text', 'Domains that are local', 'A domain that DNS sends here and that stands in none of the lists of domains is answered as a loop.', {
    default: '$myhostname, localhost.$mydomain, localhost',
    gives: [to('RCPT', '554 5.4.6 <user@example.com>: mail for example.com loops back to myself')],
  }),
  parameter('mynetworks', 'text', 'Clients that may relay', 'What `permit_mynetworks` lets through. A network that is too wide makes an open relay.'),
  parameter('smtputf8_enable', 'choice', 'Whether addresses may go beyond ASCII', 'Offers SMTPUTF8.', {
    default: 'yes',
    choices: yesNo('SMTPUTF8 is neither offered nor used.', 'SMTPUTF8 is offered.'),
    gives: [to('MAIL', '553 5.6.7 Must declare SMTPUTF8 to send unicode address')],
  }),
  parameter('smtpd_milters', 'text', 'Filters that see each command', 'What they answer goes to the client; without an answer `milter_default_action` counts.', { default: '', gives: [to('.', '451 4.7.1 Service unavailable - try again later')] }),
  parameter('milter_default_action', 'choice', 'What happens when a milter does not answer', 'Most want tempfail: nothing is lost, and nothing passes unseen. Any other word than these answers 451 4.3.5.', {
    default: 'tempfail',
    choices: milterActions,
    gives: [to('MAIL', '451 4.3.5 Server configuration problem - try again later', 'for another word'), to('MAIL', '550 5.5.0 Service unavailable', 'where it says reject')],
  }),
  ...['body_checks', 'mime_header_checks', 'nested_header_checks', 'milter_header_checks', 'smtp_header_checks', 'smtp_mime_header_checks', 'smtp_nested_header_checks', 'smtp_body_checks'].map((name) =>
    parameter(name, 'text', `Patterns for ${name.replace(/_checks$/, '').replaceAll('_', ' ')} lines`, `Their tables say what becomes of a message; see ${name.startsWith('body') ? 'the table itself' : '`header_checks`'}.`, {
      default: ['mime_header_checks', 'nested_header_checks'].includes(name) ? '$header_checks' : '',
    }),
  ),
  parameter('content_filter', 'text', 'Where mail goes before it is delivered', 'After the queue: what the filter refuses is returned to the sender as a bounce.', { default: '' }),
  ...['unknown_address_tempfail_action', 'unknown_helo_hostname_tempfail_action', 'unverified_recipient_tempfail_action', 'unverified_sender_tempfail_action', 'reject_tempfail_action'].map((name) =>
    parameter(name, 'choice', 'What happens when a look-up has no answer', tempfailMeaning(name), { default: name === 'reject_tempfail_action' ? 'defer_if_permit' : '$reject_tempfail_action', choices: tempfail }),
  ),
];

function tempfailMeaning(name: string): string {
  return name === 'reject_tempfail_action' ? 'For all restrictions that have no parameter of their own.' : `For ${name.replace(/_tempfail_action$/, '').replaceAll('_', ' ')}s.`;
}
