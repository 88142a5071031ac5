import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { code, mended, parameter, permanent, refusal, temporary, to } from './postfix-entry.ts';

/** Goes into a reply that has its code already. */
const inside: ReplyPermit = { classes: '', meant: 'any', otherwise: 'This stands within a reply whose code Postfix has said before. Leave the code out.' };

/** Parameters of main.cf that hold a reply code or a reply's text. */
export const postfixCodes: readonly SettingEntry[] = [
  code('unknown_local_recipient_reject_code', '550', permanent, 'The code for a local address that does not exist', 'Sent where `local_recipient_maps` lacks the recipient. 450 is for the days on which the maps are new: senders then try for days and nobody hears of a wrong address.', { gives: [to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in local recipient table')] }),
  code('unknown_relay_recipient_reject_code', '550', permanent, 'The code for an address that the gateway does not know', 'Sent where a domain of `relay_domains` has a list in `relay_recipient_maps` and the recipient is not in it.', { gives: [to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in relay recipient table')] }),
  code('unknown_virtual_alias_reject_code', '550', permanent, 'The code for an address that no virtual alias has', 'Sent for a domain of `virtual_alias_domains` where `virtual_alias_maps` lacks the recipient.', { gives: [to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual alias table')] }),
  code('unknown_virtual_mailbox_reject_code', '550', permanent, 'The code for an address without a virtual mailbox', 'Sent for a domain of `virtual_mailbox_domains` where `virtual_mailbox_maps` lacks the recipient.', { gives: [to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table')] }),
  code('unknown_address_reject_code', '450', refusal, 'The code for a domain that DNS does not know', 'Belongs to `reject_unknown_sender_domain` and `reject_unknown_recipient_domain`. Where DNS does not answer, Postfix defers whatever stands here.', { gives: [to('RCPT', '450 4.1.8 <bob@example.invalid>: Sender address rejected: Domain not found')] }),
  code('unknown_client_reject_code', '450', refusal, 'The code for a client without a proper host name', 'Belongs to `reject_unknown_client_hostname` and its reverse variant. Where DNS does not answer, Postfix sends 450 in any case.', { gives: [to('RCPT', '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]')] }),
  code('unknown_hostname_reject_code', '450', refusal, 'The code for a HELO name that DNS does not know', 'Belongs to `reject_unknown_helo_hostname`.', { gives: [to('RCPT', '450 4.7.1 <pc.example>: Helo command rejected: Host not found')] }),
  code('invalid_hostname_reject_code', '501', refusal, 'The code for a HELO name that is malformed', 'Belongs to `reject_invalid_helo_hostname`.', { gives: [to('RCPT', '501 5.5.2 <my_host>: Helo command rejected: Invalid name')] }),
  code('non_fqdn_reject_code', '504', refusal, 'The code for a name or address without its domain', 'Belongs to `reject_non_fqdn_helo_hostname`, `reject_non_fqdn_sender` and `reject_non_fqdn_recipient`.', { gives: [to('RCPT', '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname')] }),
  code('maps_rbl_reject_code', '554', refusal, 'The code for what a block list holds', 'Belongs to `reject_rbl_client`, `reject_rhsbl_sender` and their kind. Texts see it as `$rbl_code`.', { gives: [to('RCPT', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org; Listed')] }),
  code('relay_domains_reject_code', '554', refusal, 'The code for mail that the server does not relay', 'Belongs to `reject_unauth_destination`.', { gives: [to('RCPT', '554 5.7.1 <bob@example.com>: Relay access denied')] }),
  code('access_map_reject_code', '554', refusal, 'The code of REJECT in an access table', 'Sent where a table says `REJECT`. A table that names a code of its own is not concerned.', { gives: [to('RCPT', '554 5.7.1 <bob@example.com>: Recipient address rejected: Access denied')] }),
  code('access_map_defer_code', '450', temporary, 'The code of DEFER in an access table', 'Sent where a table or a policy server says `DEFER`, `DEFER_IF_PERMIT` or `DEFER_IF_REJECT`.', { gives: [to('RCPT', '450 4.7.1 <bob@example.com>: Recipient address rejected: Access denied')] }),
  code('defer_code', '450', temporary, 'The code of the restriction defer', 'Sent where a client is put off by the restriction `defer`.', { gives: [{ reply: '450 4.3.2 <user@example.com>: Recipient address rejected: Try again later' }] }),
  code('reject_code', '554', refusal, 'The code of the restriction reject', 'Sent where a client is refused by the restriction `reject`.', { gives: [{ reply: '554 5.7.1 <client.example.com[192.0.2.1]>: Client host rejected: Access denied' }] }),
  code('multi_recipient_bounce_reject_code', '550', refusal, 'The code for a bounce to several recipients', 'Belongs to `reject_multi_recipient_bounce`.', { gives: [to('DATA', '550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce')] }),
  code('plaintext_reject_code', '450', refusal, 'The code for a client that does not use TLS', 'Belongs to `reject_plaintext_session`.', { gives: [to('RCPT', '450 4.7.1 Session encryption is required')] }),
  code('unverified_recipient_reject_code', '450', refusal, 'The code for a recipient that the next server refuses', 'Belongs to `reject_unverified_recipient`. The default is careful: take 550 once the probes have proved right.', { gives: [to('RCPT', '450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user'), to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user', 'where it is 5yz')] }),
  code('unverified_recipient_defer_code', '450', temporary, 'The code while a recipient could not be probed', 'Belongs to `reject_unverified_recipient`, for the time until the probe has an outcome.', { gives: [to('RCPT', '450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: Address verification in progress')] }),
  code('unverified_sender_reject_code', '450', refusal, "The code for a sender that the sender's server refuses", 'Belongs to `reject_unverified_sender`. The default is careful, since a probe that is refused may have other causes.', { gives: [to('RCPT', '450 4.1.7 <bob@example.com>: Sender address rejected: unverified address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user'), to('RCPT', '550 5.1.7 <bob@example.com>: Sender address rejected: undeliverable address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user', 'where it is 5yz')] }),
  code('unverified_sender_defer_code', '450', temporary, 'The code while a sender could not be probed', 'Belongs to `reject_unverified_sender`, for the time until the probe has an outcome.', { gives: [to('RCPT', '450 4.1.7 <bob@example.com>: Sender address rejected: unverified address: Address verification in progress')] }),
  code('smtpd_forbid_bare_newline_reject_code', '550', refusal, 'The code for lines that end in LF alone', 'Belongs to `smtpd_forbid_bare_newline = reject`. With 521 Postfix hangs up besides.', { gives: [to('.', '550 5.5.2 mail.example.com Error: bare <LF> received')] }),
  parameter('default_rbl_reply', 'reply', 'The reply for what a block list holds', '`$rbl_code`, `$rbl_what`, `$rbl_domain` and `$rbl_reason` are filled in. Without a text of your own people see the reason that the list gives.', {
    default: '$rbl_code Service unavailable; $rbl_class [$rbl_what] blocked using $rbl_domain${rbl_reason?; $rbl_reason}',
    permits: { ...refusal, isRequired: true, mended },
    gives: [to('RCPT', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org; Listed')],
  }),
  parameter('header_checks', 'text', 'Tables that judge each header field', 'REJECT in them refuses the message after the dot; the text behind it may begin with an enhanced code.', { default: '', gives: [to('.', '550 5.7.1 message content rejected')] }),
  parameter('smtpd_policy_service_default_action', 'reply', 'What is done where a policy server does not answer', 'An action as in an access table. Each `check_policy_service` may have a `default_action` of its own.', {
    default: '451 4.3.5 Server configuration problem',
    permits: { classes: '45', meant: 'temporary', mended },
    gives: [to('RCPT', '451 4.3.5 Server configuration problem')],
  }),
  parameter('rbl_reply_maps', 'text', 'A reply for each block list', 'A table from a list\'s name to a template; lists without one have `default_rbl_reply`.'),
  parameter('smtpd_reject_footer', 'reply', 'A text after each refusal', 'Added to every 4yz and 5yz reply of the SMTP server. `\\c` at its beginning puts it on the same line, else it has a line of its own; `\\n` begins another.', { default: '', permits: inside }),
  parameter('smtpd_reject_footer_maps', 'text', 'A text after some refusals', 'A table that is asked with the whole reply; what it finds is added to it.', { default: '' }),
  parameter('unverified_recipient_reject_reason', 'reply', 'The text for a recipient that the next server refuses', 'Replaces what the next server said, which the sender would otherwise see.', { default: '', permits: inside }),
  parameter('unverified_sender_reject_reason', 'reply', "The text for a sender that the sender's server refuses", 'Replaces what that server said, which the client would otherwise see.', { default: '', permits: inside }),
  parameter('smtpd_banner', 'greeting', 'What the server says when a client connects', 'Follows 220. RFC 5321 wants the host name first, so `$myhostname` must stay at the beginning.', { default: '$myhostname ESMTP $mail_name', permits: { classes: '', meant: 'success', otherwise: 'Postfix puts 220 before whatever stands here, so that the client reads two codes.' }, gives: [to('(connection)', '220 mail.example.com ESMTP Postfix')] }),
  parameter('soft_bounce', 'choice', 'Turns every permanent refusal into a temporary one', 'A safety net while things are tried out: what would be refused or returned with 5yz is put off with 4yz, and mail stays in the queue.', {
    default: 'no',
    choices: [
      { value: 'no', meaning: 'Refusals are final, as they are meant.' },
      { value: 'yes', meaning: 'Nothing is refused for good.', concern: { why: 'testing', advice: 'Senders of wrong addresses wait for days before they hear of it. Set it back to no when the test is over.' } },
    ],
  }),
];
