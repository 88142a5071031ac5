import type { SettingEntry } from '../setting.ts';
import { parameter, to, yesNo } from './postfix-entry.ts';

const lawful = 'The authors warn that much lawful mail is refused.';

/** What Postfix lets pass or minds, in commands, addresses and messages. */
export const postfixStrictness: readonly SettingEntry[] = [
  parameter('strict_smtputf8', 'choice', 'Whether UTF-8 addresses need SMTPUTF8 behind MAIL', 'Since Postfix 3.0.', { default: 'no', choices: yesNo('They are taken without.', 'They are refused without.'), gives: [to('MAIL', '553 5.6.7 Must declare SMTPUTF8 to send unicode address')] }),
  parameter('strict_7bit_headers', 'choice', 'Whether headers must be ASCII', `${lawful} Not for SMTPUTF8 mail.`, { default: 'no', choices: yesNo('Other characters pass.', 'Other characters in a header refuse the message.'), gives: [to('.', '550 5.6.0 improper use of 8-bit data in message header')] }),
  parameter('strict_8bitmime_body', 'choice', 'Whether a body beyond ASCII must say so in its header', lawful.replace('much', 'a lot of'), { default: 'no', choices: yesNo('It passes.', 'The message is refused.'), gives: [to('.', '550 5.6.0 improper use of 8-bit data in message body')] }),
  parameter('strict_8bitmime', 'choice', 'Both strict_7bit_headers and strict_8bitmime_body', 'Not for a server that takes mail from everywhere.', { default: 'no', choices: yesNo('Each is set by itself.', 'Both are on.'), gives: [to('.', '550 5.6.0 improper use of 8-bit data in message header')] }),
  parameter('strict_mime_encoding_domain', 'choice', 'Whether encodings of message/* and multipart/* must be lawful', 'Base64 and quoted-printable are forbidden there; one part is enough for a refusal.', { default: 'no', choices: yesNo('It is not minded.', 'The message is refused.'), gives: [to('.', '550 5.6.0 invalid message/* or multipart/* encoding domain')] }),
  parameter('mime_nesting_limit', 'count', 'How deep parts of a message may be nested', 'What is deeper is refused.', { default: '100', gives: [to('.', '550 5.6.0 MIME nesting exceeds safety limit')] }),
  parameter('show_user_unknown_table_name', 'choice', 'Whether a refusal names the table that lacks the user', 'Helps whoever looks for the fault, and tells strangers how the server is built.', { default: 'yes', choices: yesNo('User unknown is all that is said.', 'The kind of table is named.'), gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown', 'where it says no')] }),
  parameter('allow_untrusted_routing', 'choice', 'Whether strangers may use addresses with a route', 'Of the form `user%far.example@relay.example`, towards the domains of `relay_domains`.', {
    default: 'no',
    choices: [
      { value: 'no', meaning: 'Such addresses are refused as relaying.' },
      { value: 'yes', meaning: 'Such addresses are passed on.', concern: { why: 'unsafe', advice: 'A second MX can be made to send spam through the first. Leave it at no.' } },
    ],
    gives: [to('RCPT', '554 5.7.1 <user%far.example@relay.example>: Relay access denied', 'where it says no')],
  }),
  parameter('resolve_null_domain', 'choice', 'Whether an address that ends in @ is taken as local', 'As `user@`, with nothing behind.', { default: 'no', choices: yesNo('It is refused as malformed.', 'The own host name is put there.'), gives: [to('RCPT', '501 5.1.3 Bad recipient address syntax')] }),
  parameter('resolve_numeric_domain', 'choice', 'Whether user@192.0.2.1 is taken without brackets', 'SMTP wants `user@[192.0.2.1]`.', { default: 'no', choices: yesNo('It is refused as malformed.', 'It is read as if brackets stood there.'), gives: [to('RCPT', '501 5.1.3 Bad recipient address syntax')] }),
  parameter('smtpd_discard_ehlo_keywords', 'text', 'What EHLO does not offer', 'EHLO keywords, in any case; `silent-discard` keeps it out of the log.', { default: '', takesKeywords: true }),
  parameter('smtpd_discard_ehlo_keyword_address_maps', 'text', 'What EHLO does not offer to some clients', 'A table from addresses to such keywords.', { default: '' }),
  parameter('smtpd_noop_commands', 'text', 'Commands that are answered and not obeyed', 'Also such as the server knows.', { default: '', gives: [to('*', '250 2.0.0 Ok')] }),
  parameter('smtpd_forbidden_commands', 'text', 'Commands that end the session', 'Said by browsers and robots, not by mail programs. Lines that read as a header field end it too.', { default: 'CONNECT GET POST regexp:{{/^[^A-Z]/ Bogus}}', gives: [to('*', '221 2.7.0 Error: I can break rules, too. Goodbye.')] }),
  parameter('smtpd_per_request_deadline', 'choice', 'Whether time-outs count for a whole command', 'Against clients that send an octet now and then. A message gains time by what has come, see `smtpd_min_data_rate`. Since Postfix 3.7.', { default: '${smtpd_per_record_deadline?{$smtpd_per_record_deadline}:{${stress?{yes}:{no}}}}', choices: yesNo('Each reading and writing has its time.', 'All of a request has one time.'), gives: [to('*', '421 4.4.2 mail.example.com Error: timeout exceeded')] }),
  parameter('smtpd_min_data_rate', 'count', 'Octets a second that a message must bring', 'Only where `smtpd_per_request_deadline` is on. Since Postfix 3.7.', { default: '500', gives: [to('.', '421 4.4.2 mail.example.com Error: timeout exceeded')] }),
  parameter('smtpd_client_event_limit_exceptions', 'text', 'Clients without limits of connections and rates', 'Networks, host names and .domains.', { default: '${smtpd_client_connection_limit_exceptions:$mynetworks}' }),
  parameter('smtpd_relay_before_recipient_restrictions', 'choice', 'Which of two lists is asked first at RCPT', 'Since Postfix 3.6.', { default: '${{$compatibility_level} <level {3.6} ? {no} : {yes}}', choices: yesNo('`smtpd_recipient_restrictions` come first.', '`smtpd_relay_restrictions` come first.') }),
  parameter('smtpd_delay_open_until_valid_rcpt', 'choice', 'Whether a queue file is opened only for a good recipient', 'Saves work where most is refused; refused recipients are logged with NOQUEUE instead of a queue id.', { default: 'yes', choices: yesNo('It is opened at MAIL.', 'It is opened at the first good RCPT.') }),
  parameter('smtpd_proxy_filter', 'text', 'A filter that sees mail before it is taken', 'It speaks SMTP, and its refusal goes to the client, who is put off with 451 where the filter does not answer.', { default: '' }),
  parameter('smtp_skip_5xx_greeting', 'choice', 'What a 5yz instead of a greeting means', 'On the way out.', { default: 'yes', choices: yesNo('Mail is returned at once.', 'The next MX is tried.') }),
];
