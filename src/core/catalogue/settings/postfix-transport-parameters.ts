import type { SettingEntry } from '../setting.ts';
import { parameter } from './postfix-entry.ts';

/** Which transport takes a message; `error:` and `retry:` are replies in the guise of a transport. */
export const postfixTransportParameters: readonly SettingEntry[] = [
  parameter('default_transport', 'text', 'How mail for other domains leaves', '`error:` and a text keeps all mail in the house: clients that may relay are refused with it.', { default: 'smtp' }),
  parameter('relay_transport', 'text', 'How mail for relay domains is passed on', 'For the domains of `relay_domains`; the table of transports goes before it.', { default: 'relay' }),
  parameter('local_transport', 'text', 'How mail for local domains is delivered', 'For the domains of `mydestination`. A host without mailboxes says `error:` and a text.', { default: 'local:$myhostname' }),
  parameter('virtual_transport', 'text', 'How mail for virtual mailboxes is delivered', 'For the domains of `virtual_mailbox_domains`; often an LMTP socket.', { default: 'virtual' }),
  parameter('mailbox_transport', 'text', 'What delivers to every local mailbox instead', 'Whether or not the system has the user. Clients have their 250 by then.', { default: '' }),
  parameter('fallback_transport', 'text', 'What takes local names that neither aliases nor users have', 'Empty `local_recipient_maps` then, or smtpd refuses such names first.', { default: '' }),
  parameter('transport_maps', 'text', 'Tables from addresses and domains to transports', 'See the table itself; `error:` and `retry:` in it become replies to RCPT.', { default: '' }),
  parameter('mailbox_transport_maps', 'text', 'Transports for single local users', 'Goes before `mailbox_transport`.', { default: '' }),
  parameter('fallback_transport_maps', 'text', 'Transports for local names that nobody has', 'Goes before `fallback_transport`.', { default: '' }),
  parameter('sender_dependent_default_transport_maps', 'text', 'Transports by sender', 'Goes before `default_transport`. Since Postfix 2.7.', { default: '' }),
  parameter('defer_transports', 'text', 'Transports that wait', 'Their mail stays in the queue until somebody flushes it; clients notice nothing.', { default: '' }),
];
