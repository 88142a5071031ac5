import type { SettingEntry } from '../setting.ts';
import { parameter, to, type More } from './postfix-entry.ts';

function count(name: string, byDefault: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'count', verdict, meaning, { default: byDefault, ...more });
}

function size(name: string, byDefault: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'size', verdict, meaning, { default: byDefault, unit: 'octets', ...more });
}

/** How much Postfix takes of a message, a session and a client. */
export const postfixLimits: readonly SettingEntry[] = [
  size('message_size_limit', '10240000', 'The largest message', 'Told to clients with SIZE. 0 means no limit; attachments are a third larger on the way than on disk.', {
    minimum: 'message-content',
    gives: [to('MAIL', '552 5.3.4 Message size exceeds fixed limit', 'with a SIZE that is too large'), to('.', '552 5.3.4 Error: message file too big')],
  }),
  size('mailbox_size_limit', '51200000', 'The largest local mailbox file', 'Must not be smaller than `message_size_limit`; 0 means no limit. For Maildir it limits each message.'),
  size('virtual_mailbox_limit', '51200000', 'The largest virtual mailbox file', 'Must not be smaller than `message_size_limit`; 0 means no limit.'),
  size('header_size_limit', '102400', 'How much of one header field is kept', 'What is longer is cut off, and the rest is lost.'),
  size('line_length_limit', '2048', 'How long a line is read in one piece', 'Longer lines of a message are taken in pieces and put together again on the way out; of a longer command the rest is dropped.', { minimum: 'command-line' }),
  size('smtp_line_length_limit', '998', 'The longest line of a message that is sent', 'Longer ones are broken, which invalidates DKIM signatures. 0 sends them as they are.'),
  count('smtpd_recipient_limit', '1000', 'Recipients of one message', 'Clients send the rest in another transaction.', { minimum: 'recipients', gives: [to('RCPT', '452 4.5.3 Error: too many recipients')] }),
  count('smtpd_hard_error_limit', '${stress?{1}:{20}}', 'Errors after which the server hangs up', 'Without a message between them. One under load.', { gives: [to('*', '421 4.7.0 mail.example.com Error: too many errors')] }),
  count('smtpd_soft_error_limit', '10', 'Errors after which the server slows down', 'From then on each error takes `smtpd_error_sleep_time`.'),
  count('smtpd_junk_command_limit', '${stress?{1}:{100}}', 'NOOP, RSET, VRFY and ETRN before they count as errors', 'After so many without a message between them.'),
  count('smtpd_client_connection_count_limit', '50', 'Sessions that one client may have open', '0 means no limit. `$mynetworks` are exempt.', { gives: [to('(connection)', '421 4.7.0 mail.example.com Error: too many connections from 192.0.2.1')] }),
  count('smtpd_client_connection_rate_limit', '0', 'Connections of one client in a minute', 'Counted over `anvil_rate_time_unit`; 0 means no limit.', {
    gives: [to('(connection)', '421 4.7.0 mail.example.com Error: too many connections from 192.0.2.1')],
  }),
  count('smtpd_client_message_rate_limit', '0', 'Messages of one client in a minute', 'Counted over `anvil_rate_time_unit`, refused ones too; 0 means no limit.', { gives: [to('MAIL', '450 4.7.1 Error: too much mail from 192.0.2.1')] }),
  count('smtpd_client_recipient_rate_limit', '0', 'Recipients of one client in a minute', 'Counted over `anvil_rate_time_unit`, refused ones too; 0 means no limit.', { gives: [to('RCPT', '450 4.7.1 Error: too many recipients from 192.0.2.1')] }),
  count('smtpd_client_auth_rate_limit', '0', 'Logins that one client may try in a minute', 'Counted over `anvil_rate_time_unit`; 0 means no limit.', { gives: [to('AUTH', '450 4.7.1 Error: too many AUTH commands from 192.0.2.1')] }),
  count('smtpd_client_new_tls_session_rate_limit', '0', 'New TLS sessions of one client in a minute', 'Sessions that are resumed do not count; 0 means no limit.', {
    gives: [to('STARTTLS', '454 4.7.0 Error: too many new TLS sessions from 192.0.2.1')],
  }),
  count('hopcount_limit', '50', 'Received lines before a loop is suspected', 'The message is returned then.', { gives: [to('.', '554 5.4.0 Error: too many hops')] }),
  size('queue_minfree', '0', 'Free space that the queue needs', 'Counts where it is more than one and a half times `message_size_limit`, which is asked for in any case.', { gives: [to('MAIL', '452 4.3.1 Insufficient system storage')] }),
  count('smtpd_recipient_overshoot_limit', '1000', 'Recipients over the limit before they count as errors', 'Beyond `smtpd_recipient_limit`; each is answered with 452 anyway.', { gives: [to('RCPT', '452 4.5.3 Error: too many recipients')] }),
  count('virtual_alias_expansion_limit', '1000', 'Addresses that one recipient may become', 'By `virtual_alias_maps`; what becomes more is put off.', { gives: [to('.', '451 4.6.0 Alias expansion error')] }),
  count('virtual_alias_recursion_limit', '1000', 'How often an alias may lead to another', 'Deeper ones are put off; mostly they lead in a circle.', { gives: [to('.', '451 4.6.0 Alias expansion error')] }),
];
