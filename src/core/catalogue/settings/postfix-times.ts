import type { SettingEntry } from '../setting.ts';
import { time, to } from './postfix-entry.ts';

const lmtp: readonly (readonly [step: string, byDefault: string, what: string])[] = [
  ['connect', '0s', 'its connection, which 0 leaves to the system'],
  ['lhlo', '300s', 'LHLO'],
  ['mail', '300s', 'MAIL'],
  ['rcpt', '300s', 'RCPT'],
  ['data_init', '120s', 'DATA'],
  ['data_xfer', '180s', 'the message to move on'],
  ['data_done', '600s', 'the answers after the dot'],
  ['quit', '300s', 'QUIT'],
  ['rset', '20s', 'RSET'],
  ['starttls', '300s', 'the TLS handshake'],
];

/** How long Postfix waits, tries and gives up. */
export const postfixTimes: readonly SettingEntry[] = [
  time('smtp_connect_timeout', '30s', 's', null, 'How long to wait for a TCP connection', 'After it the next address of the host is tried. 0 leaves it to the system.'),
  time('smtp_helo_timeout', '300s', 's', 'timeout-greeting', 'How long to wait for greeting and EHLO', 'Counts for the greeting, and again for sending EHLO and its answer.'),
  time('smtp_mail_timeout', '300s', 's', 'timeout-mail', 'How long to wait for the answer to MAIL', 'Counts for sending MAIL and for its answer.'),
  time('smtp_rcpt_timeout', '300s', 's', 'timeout-rcpt', 'How long to wait for the answer to RCPT', 'Counts for sending RCPT and for its answer.'),
  time('smtp_data_init_timeout', '120s', 's', 'timeout-data-start', 'How long to wait for the answer to DATA', 'Counts for sending DATA and for 354.'),
  time('smtp_data_xfer_timeout', '180s', 's', 'timeout-data-block', 'How long sending the message may stall', 'Where nothing moves for so long, delivery ends and is tried again.'),
  time('smtp_data_done_timeout', '600s', 's', 'timeout-data-end', 'How long to wait for the answer after the dot', 'Too short a wait makes duplicates: the receiver has the message and Postfix sends it again.'),
  time('smtp_quit_timeout', '300s', 's', null, 'How long to wait for the answer to QUIT', 'Nothing depends on it but the connection.'),
  time('smtp_rset_timeout', '20s', 's', null, 'How long to wait for the answer to RSET', 'Used at the end of a transaction and to see whether a kept connection still lives.'),
  time('smtp_starttls_timeout', '300s', 's', null, 'How long the TLS handshake may take', 'Counts for reading and writing while TLS starts and ends.'),
  time('smtpd_timeout', '${stress?{10}:{300}}s', 's', 'timeout-server', "How long to wait for a client's next command", 'Under load, when all processes are busy, ten seconds are all that a client gets.', {
    gives: [to('*', '421 4.4.2 mail.example.com Error: timeout exceeded')],
  }),
  time('smtpd_starttls_timeout', '${stress?{10}:{300}}s', 's', null, "How long a client's TLS handshake may take", 'Shorter under load, as `smtpd_timeout` is.'),
  time('smtpd_proxy_timeout', '100s', 's', null, 'How long to wait for the filter before the queue', 'Belongs to `smtpd_proxy_filter`; the client waits as long.'),
  time('smtpd_policy_service_timeout', '100s', 's', null, 'How long to wait for a policy server', 'Without an answer the client sees `smtpd_policy_service_default_action`.'),
  time('milter_connect_timeout', '30s', 's', null, 'How long to wait for a milter to be reached', 'Then `milter_default_action` counts.'),
  time('milter_command_timeout', '30s', 's', null, 'How long a milter may think about a command', 'The client waits meanwhile.'),
  time('milter_content_timeout', '300s', 's', null, 'How long a milter may think about the message', 'The client waits after its dot meanwhile.'),
  time('maximal_queue_lifetime', '5d', 'd', 'give-up-time', 'How long a message is tried before it is returned', 'From the arrival on. 0 means one attempt only.'),
  time('bounce_queue_lifetime', '5d', 'd', null, 'How long a bounce is tried before it is dropped', 'A bounce that cannot be delivered has nobody to return to.'),
  time('delay_warning_time', '0h', 'h', null, 'When the sender hears that a message waits', '0 means never. Then a sender first hears after `maximal_queue_lifetime`.'),
  time('minimal_backoff_time', '300s', 's', null, 'The shortest wait between two attempts', 'Also how long a host that did not answer is left alone. The standard\'s half hour is for hosts in general; shorter first waits are common.'),
  time('maximal_backoff_time', '4000s', 's', null, 'The longest wait between two attempts', 'The wait grows with the age of the message up to this.'),
  time('queue_run_delay', '300s', 's', null, 'How often the queue is looked through', 'What is due is tried then; it should not be longer than `minimal_backoff_time`.'),
  time('anvil_rate_time_unit', '60s', 's', null, 'Over how long rates of clients are counted', 'For all of `smtpd_client_*_rate_limit`. Counts are lost when anvil ends.'),
  time('smtpd_error_sleep_time', '1s', 's', null, 'How long answers wait after many errors', 'Between `smtpd_soft_error_limit` and `smtpd_hard_error_limit`.'),
  time('smtpd_policy_service_retry_delay', '1s', 's', null, 'When a policy server is asked again', 'After a request that failed; `smtpd_policy_service_try_limit` says how often. Since Postfix 3.0.', { gives: [to('RCPT', '451 4.3.5 Server configuration problem')] }),
  ...lmtp.map(([step, byDefault, what]) => time(`lmtp_${step}_timeout`, byDefault, 's', null, `How long an LMTP delivery waits for ${what}`, `Its SMTP fellow is \`smtp_${step === 'lhlo' ? 'helo' : step}_timeout\`; mail stays in the queue when it is over.`)),
];
