import type { Choice, SettingEntry } from '../setting.ts';
import { page } from '../source.ts';
import { parameter, postconf, to, type More } from './postfix-entry.ts';

function restriction(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'action', verdict, meaning, more);
}

const hosts: readonly (readonly [kind: string, what: string])[] = [
  ['mx', 'the MX hosts'],
  ['ns', 'the name servers'],
  ['a', 'the addresses'],
];

const changes = page("Changes of openSUSE's package postfix, 3.9.0", 'https://build.opensuse.org/projects/home:dspinella:zlib-ng-staging/packages/postfix/files/postfix-bdb.changes', '2026-11-26');

/** As the release notes of Postfix 3.9 name them. */
const removed: readonly (readonly [name: string, verdict: string, instead: string])[] = [
  ['permit_naked_ip_address', 'Lets HELO with a bare address through', 'Use `permit_mynetworks` or `permit_sasl_authenticated`.'],
  ['check_relay_domains', 'The old word against relaying', 'Use `reject_unauth_destination`.'],
  ['reject_maps_rbl', 'The old word for block lists', 'Use `reject_rbl_client` with the name of a list.'],
];

const notOwned = to('RCPT', '553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user eve@example.com');
const notLoggedIn = to('RCPT', '553 5.7.1 <bob@example.com>: Sender address rejected: not logged in');

const listed = (what: string): string => `554 5.7.1 Service unavailable; ${what} blocked using bl.example.org; Listed`;

/** Words of the lists of restrictions; access tables and policy servers may give them too. */
export const postfixRestrictions: readonly SettingEntry[] = [
  restriction('permit', 'Lets the client through', 'Nothing that stands after it in this list is asked.'),
  restriction('reject', 'Refuses', 'With `reject_code`.', { gives: [{ reply: '554 5.7.1 <client.example.com[192.0.2.1]>: Client host rejected: Access denied' }] }),
  restriction('defer', 'Puts off', 'With `defer_code`.', { gives: [{ reply: '450 4.3.2 <user@example.com>: Recipient address rejected: Try again later' }] }),
  restriction('defer_if_permit', 'Puts off what would be let through', 'A later refusal still refuses for good.'),
  restriction('defer_if_reject', 'Puts off what would be refused', 'For finding out what a restriction would do.'),
  restriction('warn_if_reject', 'Only logs what the next word would refuse', 'The client notices nothing.'),
  restriction('sleep', 'Waits', 'The seconds follow.'),
  restriction('permit_mynetworks', 'Lets clients of mynetworks through', 'Their addresses stand in `mynetworks`.'),
  restriction('permit_sasl_authenticated', 'Lets clients through that have logged in', 'Needs `smtpd_sasl_auth_enable`.'),
  restriction('permit_tls_clientcerts', 'Lets clients with a known certificate through', 'Its fingerprint must stand in `relay_clientcerts`.'),
  restriction('permit_tls_all_clientcerts', 'Lets clients with any trusted certificate through', 'Only where `smtpd_tls_CAfile` holds nobody but your own authority: else every customer of a public one may relay.'),
  restriction('permit_inet_interfaces', 'Lets the own addresses through', 'Those of `inet_interfaces`.'),
  restriction('permit_mx_backup', 'Lets domains through of which this is a second MX', 'Mail for wrong addresses is taken as well. Postfix 3.9 warns that it will be removed: use `relay_domains`.', { sources: [postconf, changes] }),
  restriction('permit_dnswl_client', 'Lets clients through that a list of good ones holds', "The list's domain follows. Where it would open a relay it does not count. Since Postfix 2.8."),
  restriction('permit_rhswl_client', 'Lets client names through that a list of good ones holds', 'To spare good clients what block lists do. It opens no relay: there it does not count. Since Postfix 2.8.'),
  restriction('permit_auth_destination', 'Lets through what is meant for own domains', 'Or for those of `relay_domains`.'),
  restriction('reject_unauth_destination', 'Refuses mail for domains that are not at home here', 'The word that keeps a server from being an open relay. With `relay_domains_reject_code`.', {
    gives: [to('RCPT', '554 5.7.1 <user@example.com>: Relay access denied')],
  }),
  restriction('defer_unauth_destination', 'Puts off mail for domains that are not at home here', 'As `reject_unauth_destination`, but mail is not lost while domains are still being set up.', {
    gives: [to('RCPT', '454 4.7.1 <user@example.com>: Relay access denied')],
  }),
  restriction('reject_unknown_sender_domain', 'Refuses senders whose domain DNS does not know', 'With `unknown_address_reject_code`; a null MX has a reply of its own.', {
    gives: [to('RCPT', '450 4.1.8 <bob@example.invalid>: Sender address rejected: Domain not found')],
  }),
  restriction('reject_unknown_recipient_domain', 'Refuses recipients whose domain DNS does not know', 'Asked for domains that are not at home here. With `unknown_address_reject_code`.', {
    gives: [to('RCPT', '450 4.1.2 <bob@example.invalid>: Recipient address rejected: Domain not found')],
  }),
  restriction('reject_non_fqdn_sender', 'Refuses senders without a full domain', 'With `non_fqdn_reject_code`.', { gives: [to('RCPT', '504 5.5.2 <bob>: Sender address rejected: need fully-qualified address')] }),
  restriction('reject_non_fqdn_recipient', 'Refuses recipients without a full domain', 'With `non_fqdn_reject_code`.', { gives: [to('RCPT', '504 5.5.2 <bob>: Recipient address rejected: need fully-qualified address')] }),
  restriction('reject_non_fqdn_helo_hostname', 'Refuses HELO names without a dot', 'With `non_fqdn_reject_code`.', { gives: [to('RCPT', '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname')] }),
  restriction('reject_invalid_helo_hostname', 'Refuses HELO names that are malformed', 'With `invalid_hostname_reject_code`.', { gives: [to('RCPT', '501 5.5.2 <my_host>: Helo command rejected: Invalid name')] }),
  restriction('reject_unknown_helo_hostname', 'Refuses HELO names that DNS does not know', 'With `unknown_hostname_reject_code`. Refuses some honest servers.', { gives: [to('RCPT', '450 4.7.1 <pc.example.invalid>: Helo command rejected: Host not found')] }),
  restriction('reject_unknown_client_hostname', 'Refuses clients without a name that leads back', 'With `unknown_client_reject_code`. Refuses some honest servers.', {
    gives: [to('RCPT', '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]')],
  }),
  restriction('reject_unknown_reverse_client_hostname', 'Refuses clients without any name', 'With `unknown_client_reject_code`. Milder: the name need not lead back.', {
    gives: [to('RCPT', '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]')],
  }),
  restriction('reject_rbl_client', 'Refuses clients that a block list holds', 'The list\'s domain follows. With `maps_rbl_reject_code` and `default_rbl_reply`.', { gives: [to('RCPT', listed('Client host [192.0.2.1]'))] }),
  restriction('reject_rhsbl_client', 'Refuses client names that a block list holds', 'The list\'s domain follows.', { gives: [to('RCPT', listed('Client host [client.example.com]'))] }),
  restriction('reject_rhsbl_reverse_client', 'Refuses unverified client names that a block list holds', 'As `reject_rhsbl_client`, for the name that need not lead back.', { gives: [to('RCPT', listed('Unverified Client host [client.example.com]'))] }),
  restriction('reject_rhsbl_helo', 'Refuses HELO names that a block list holds', 'The list\'s domain follows.', { gives: [to('RCPT', listed('Helo command [client.example.com]'))] }),
  restriction('reject_rhsbl_sender', 'Refuses sender domains that a block list holds', 'The list\'s domain follows.', { gives: [to('RCPT', listed('Sender address [bob@example.com]'))] }),
  restriction('reject_rhsbl_recipient', 'Refuses recipient domains that a block list holds', 'The list\'s domain follows.', { gives: [to('RCPT', listed('Recipient address [bob@example.com]'))] }),
  restriction('reject_unverified_recipient', 'Asks the next server whether the recipient exists', 'The first client waits or is put off until the answer is there.', {
    gives: [to('RCPT', '450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: Address verification in progress', 'while the probe has no outcome'), to('RCPT', '450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user'), to('RCPT', '550 5.1.1 <bob@example.com>: Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user', 'where unverified_recipient_reject_code is 5yz')],
  }),
  restriction('reject_unverified_sender', "Asks the sender's server whether the sender exists", 'Servers with many such probes get onto block lists.', {
    gives: [to('RCPT', '450 4.1.7 <bob@example.com>: Sender address rejected: unverified address: Address verification in progress', 'while the probe has no outcome'), to('RCPT', '450 4.1.7 <bob@example.com>: Sender address rejected: unverified address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user'), to('RCPT', '550 5.1.7 <bob@example.com>: Sender address rejected: undeliverable address: host mx.example.com[192.0.2.25] said: 550 5.1.1 No such user', 'where unverified_sender_reject_code is 5yz')],
  }),
  restriction('reject_unlisted_recipient', 'Refuses recipients that no table has', 'For domains that are at home here.', { gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in local recipient table')] }),
  restriction('reject_unlisted_sender', 'Refuses senders of own domains that no table has', 'As `smtpd_reject_unlisted_sender`, at a place of your choice.'),
  restriction('reject_sender_login_mismatch', 'Refuses senders that the login does not own', 'By `smtpd_sender_login_maps`; also who has not logged in.', { gives: [notOwned, notLoggedIn] }),
  restriction('reject_authenticated_sender_login_mismatch', 'Refuses logged-in clients under the address of others', 'By `smtpd_sender_login_maps`.', { gives: [notOwned] }),
  restriction('reject_unauthenticated_sender_login_mismatch', 'Refuses an owned sender without a login', 'By `smtpd_sender_login_maps`.', { gives: [notLoggedIn] }),
  restriction('reject_known_sender_login_mismatch', 'Refuses owned senders that the login does not own', 'As `reject_sender_login_mismatch`, but a sender that `smtpd_sender_login_maps` lacks passes. Since Postfix 2.11.', { gives: [notOwned, notLoggedIn] }),
  restriction('reject_unauth_pipelining', 'Refuses clients that do not wait for answers', 'Works best in `smtpd_data_restrictions`.', { gives: [to('DATA', '503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining')] }),
  restriction('reject_multi_recipient_bounce', 'Refuses bounces to several recipients', 'Belongs into `smtpd_data_restrictions`, where all recipients are known.', { gives: [to('DATA', '550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce')] }),
  restriction('reject_plaintext_session', 'Refuses without TLS', 'With `plaintext_reject_code`.', { gives: [to('RCPT', '450 4.7.1 Session encryption is required')] }),
  restriction('check_client_access', 'Looks the client up in a table', 'The table follows.', { gives: [to('RCPT', '554 5.7.1 <client.example.com[192.0.2.1]>: Client host rejected: Access denied')] }),
  restriction('check_helo_access', 'Looks the HELO name up in a table', 'The table follows.', { gives: [to('RCPT', '554 5.7.1 <client.example.com>: Helo command rejected: Access denied')] }),
  restriction('check_sender_access', 'Looks the sender up in a table', 'The table follows.', { gives: [to('RCPT', '554 5.7.1 <bob@example.com>: Sender address rejected: Access denied')] }),
  restriction('check_recipient_access', 'Looks the recipient up in a table', 'The table follows.', { gives: [to('RCPT', '554 5.7.1 <bob@example.com>: Recipient address rejected: Access denied')] }),
  restriction('check_ccert_access', "Looks the client's certificate up in a table", 'By its fingerprint, or that of its key.'),
  restriction('check_reverse_client_hostname_access', 'Looks the unverified client name up in a table', 'The name of the PTR record, which need not lead back. The table follows.'),
  restriction('check_etrn_access', 'Looks the domain of ETRN up in a table', 'Belongs into `smtpd_etrn_restrictions`.'),
  restriction('check_sasl_access', 'Looks the login name up in a table', 'Only where somebody has logged in. Since Postfix 2.11.'),
  ...['client', 'reverse_client_hostname', 'helo', 'sender', 'recipient'].flatMap((whose) =>
    hosts.map(([kind, what]) =>
      restriction(`check_${whose}_${kind}_access`, `Looks ${what} of the ${whose.replaceAll('_', ' ')} up in a table`, `For ${what} of the ${whose.replaceAll('_', ' ')}, OK is not allowed: Postfix answers 451 4.3.5. DUNNO makes an exception.`),
    ),
  ),
  restriction('check_policy_service', 'Asks a policy server', 'Its socket follows. What it answers counts as an access table\'s entry.', { gives: [to('RCPT', '451 4.3.5 Server configuration problem', 'where it does not answer')] }),
  ...removed.map(([name, verdict, instead]) => restriction(name, verdict, `Removed in Postfix 3.9, which answers 451 4.3.5 instead. ${instead}`, { gives: [to('RCPT', '451 4.3.5 Server configuration error', 'since Postfix 3.9')], sources: [postconf, changes] })),
];

const words: readonly Choice[] = postfixRestrictions.map(({ name, verdict, meaning, gives = [] }) => ({ value: name, meaning: `${verdict}. ${meaning}`, gives }));

const stages: readonly (readonly [name: string, verdict: string, meaning: string])[] = [
  ['smtpd_client_restrictions', 'Who may connect', 'Asked when the client connects, with `smtpd_delay_reject` at RCPT.'],
  ['smtpd_helo_restrictions', 'Which HELO names are taken', 'Asked at EHLO, with `smtpd_delay_reject` at RCPT. Skipped where a client does not greet.'],
  ['smtpd_sender_restrictions', 'Which senders are taken', 'Asked at MAIL, with `smtpd_delay_reject` at RCPT.'],
  ['smtpd_relay_restrictions', 'Who may relay', 'Asked at RCPT before `smtpd_recipient_restrictions`, so that spam rules cannot open a relay.'],
  ['smtpd_recipient_restrictions', 'Which recipients are taken', 'Asked at RCPT.'],
  ['smtpd_data_restrictions', 'Whether DATA is taken', 'Asked at DATA, when all recipients are known.'],
  ['smtpd_end_of_data_restrictions', 'Whether the message is taken', 'Asked after the dot; a policy server then knows the size.'],
  ['smtpd_etrn_restrictions', 'Who may use ETRN', 'Asked at ETRN.'],
];

/** The lists in which the restrictions stand. */
export const postfixStages: readonly SettingEntry[] = [
  ...stages.map(([name, verdict, meaning]) =>
    parameter(name, 'action', verdict, `${meaning} The first word that decides ends the list.`, {
      choices: words,
      ...(name === 'smtpd_relay_restrictions' ? { gives: [to('RCPT', '554 5.7.1 <user@example.com>: Relay access denied'), to('RCPT', '454 4.7.1 <user@example.com>: Relay access denied')] } : {}),
      ...(name === 'smtpd_recipient_restrictions' ? { gives: [to('RCPT', '451 4.3.5 Server configuration error', 'where it holds a word that Postfix does not know')] } : {}),
    }),
  ),
  parameter('restriction class', 'action', 'A list of restrictions under a name of its own', 'Named in `smtpd_restriction_classes`. Access tables, policy servers and other lists may give the name, so that some clients or recipients have rules of their own.', { choices: words }),
  parameter('smtpd_restriction_classes', 'text', 'Names for lists of restrictions of your own', 'Each becomes a parameter that is written like `smtpd_recipient_restrictions`.', { default: '' }),
];
