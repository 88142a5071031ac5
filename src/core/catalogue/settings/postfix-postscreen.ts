import type { Choice, SettingEntry } from '../setting.ts';
import { parameter, time, to, yesNo, type More } from './postfix-entry.ts';

const actions: readonly Choice[] = [
  { value: 'ignore', meaning: 'The outcome is logged, and the other tests decide; the test is made again when the client comes back.' },
  { value: 'enforce', meaning: 'The other tests go on; mail is refused with 550, and the log tells HELO name, sender and recipient.' },
  { value: 'drop', meaning: 'The client is sent away with 521 at once.' },
];

function test(name: string, byDefault: string, verdict: string, meaning: string, reply: string, more: More = {}): SettingEntry {
  return parameter(`postscreen_${name}_action`, 'action', verdict, meaning, {
    default: byDefault,
    choices: actions,
    gives: [to('RCPT', `550 ${reply}`, 'where it says enforce'), to('*', `521 ${reply}`, 'where it says drop')],
    ...more,
  });
}

function ttl(name: string, byDefault: string, after: string): SettingEntry {
  return time(`postscreen_${name}_ttl`, byDefault, 'd', null, `How long ${after} counts`, `A client is not tested for ${after} again before.`);
}

const deep = '450 4.3.2 Service currently unavailable';

/** Parameters of postscreen, which looks at clients before smtpd does. */
export const postfixPostscreen: readonly SettingEntry[] = [
  parameter('postscreen_access_list', 'action', 'Which clients postscreen lets in or denies untested', 'Words and tables, the first that fits counts. Tables hold permit, reject and dunno.', {
    default: 'permit_mynetworks',
    choices: [
      { value: 'permit_mynetworks', meaning: 'Clients of `mynetworks` go straight to smtpd.' },
      { value: 'permit', meaning: 'All go straight to smtpd.' },
      { value: 'reject', meaning: 'All are denied; `postscreen_denylist_action` says how.' },
      { value: 'dunno', meaning: 'Ends the list; the client is tested.' },
    ],
    gives: [to('RCPT', '550 5.3.2 Service currently unavailable', 'for a client that is denied')],
  }),
  test('greet', 'ignore', 'What happens to clients that speak first', 'Mail servers wait for the greeting; robots often do not.', '5.5.1 Protocol error'),
  test('dnsbl', 'ignore', 'What happens to clients that block lists hold', 'Where the lists of `postscreen_dnsbl_sites` add up to `postscreen_dnsbl_threshold`.', '5.7.1 Service unavailable; client [192.0.2.1] blocked using bl.example.org'),
  test('denylist', '${postscreen_blacklist_action?{$postscreen_blacklist_action}:{ignore}}', 'What happens to clients that the own list refuses', 'Where `postscreen_access_list` says reject. Called `postscreen_blacklist_action` before 3.6.', '5.3.2 Service currently unavailable'),
  test('blacklist', 'ignore', 'The old name of postscreen_denylist_action', 'Still read by newer versions.', '5.3.2 Service currently unavailable'),
  test('pipelining', 'enforce', 'What happens to clients that do not wait for answers', 'Tested where `postscreen_pipelining_enable` says so.', '5.5.1 Protocol error'),
  test('non_smtp_command', 'drop', 'What happens to clients that speak HTTP and the like', 'Tested where `postscreen_non_smtp_command_enable` says so.', '5.5.1 Protocol error', {
    gives: [to('*', '521 5.7.0 Error: I can break rules, too. Goodbye.', 'where it says drop'), to('RCPT', '550 5.5.1 Protocol error', 'where it says enforce')],
  }),
  test('bare_newline', 'ignore', 'What happens to clients that end lines in LF alone', 'Tested where `postscreen_bare_newline_enable` says so.', '5.5.1 Protocol error'),
  ...['pipelining', 'non_smtp_command', 'bare_newline'].map((name) =>
    parameter(`postscreen_${name}_enable`, 'choice', `Whether ${name.replaceAll('_', ' ')} is tested`, `With ${name.replaceAll('_', ' ')} under test, a client that passes must come again: postscreen cannot hand a session over once it has spoken.`, {
      default: 'no',
      choices: yesNo('Not tested.', 'Tested, and new clients are put off once.'),
      gives: [to('RCPT', deep)],
    }),
  ),
  parameter('postscreen_greet_banner', 'greeting', 'What lures clients that speak first', 'Sent as the first line of 220-, before the server\'s own greeting. Empty turns it off.', { default: '$smtpd_banner', permits: { classes: '', meant: 'success', otherwise: 'Postscreen puts 220- before whatever stands here.' } }),
  time('postscreen_greet_wait', '${stress?{2}:{6}}s', 's', null, 'How long new clients wait for the greeting', 'Whoever speaks earlier has failed the test. Answers of block lists are awaited meanwhile.'),
  ttl('greet', '1d', 'waiting for the greeting'),
  ttl('pipelining', '30d', 'the test of pipelining'),
  ttl('non_smtp_command', '30d', 'the test of foreign commands'),
  ttl('bare_newline', '30d', 'the test of bare newlines'),
  time('postscreen_dnsbl_min_ttl', '60s', 's', null, 'How long a good report of block lists counts at least', 'Longer where DNS says so, up to `postscreen_dnsbl_max_ttl`. Since Postfix 3.1.'),
  time('postscreen_dnsbl_max_ttl', '${postscreen_dnsbl_ttl?{$postscreen_dnsbl_ttl}:{1}}h', 'h', null, 'How long a good report of block lists counts at most', 'Called `postscreen_dnsbl_ttl` before Postfix 3.1.'),
  time('postscreen_dnsbl_timeout', '10s', 's', null, 'How long block lists are awaited', 'Since Postfix 3.0.'),
  parameter('postscreen_dnsbl_sites', 'text', 'Block lists and what each is worth', 'A name, `=` with the answers that count, `*` with its weight, which a list of good clients has below zero.', { default: '', gives: [to('RCPT', '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using bl.example.org')] }),
  parameter('postscreen_dnsbl_threshold', 'count', 'From which score on a client is blocked', 'What block lists add up to; `postscreen_dnsbl_action` says what follows.', { default: '1', gives: [to('RCPT', '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using bl.example.org')] }),
  parameter('postscreen_dnsbl_allowlist_threshold', 'text', 'From which score on a client is spared the tests', 'A number below zero; 0 turns it off. Called `postscreen_dnsbl_whitelist_threshold` before 3.6.', { default: '${postscreen_dnsbl_whitelist_threshold?{$postscreen_dnsbl_whitelist_threshold}:{0}}' }),
  parameter('postscreen_dnsbl_reply_map', 'text', 'What block lists are called in replies', 'For lists whose domain holds a password: it would be told to each client that is refused. What the table lacks is told as it is.', { default: '' }),
  parameter('postscreen_allowlist_interfaces', 'text', 'On which own addresses clients can pass the tests', 'On the others all are put off, as on a second MX that robots try first. Called `postscreen_whitelist_interfaces` before 3.6.', { default: '${postscreen_whitelist_interfaces?{$postscreen_whitelist_interfaces}:{static:all}}', gives: [to('RCPT', deep)] }),
  time('postscreen_command_time_limit', '${stress?{10}:{300}}s', 's', null, 'How long postscreen waits for a command line', 'Only where postscreen speaks itself, after the greeting.', { gives: [to('*', '421 4.4.2 mail.example.com Error: timeout exceeded')] }),
  parameter('postscreen_command_count_limit', 'count', 'Commands that postscreen takes in a session', 'Only where it speaks itself; no mail comes of such a session.', { default: '20', gives: [to('*', '421 mail.example.com Service unavailable - try again later')] }),
  parameter('postscreen_client_connection_count_limit', 'count', 'Sessions of one client with postscreen', 'Each may last some seconds, since tests take time.', { default: '$smtpd_client_connection_count_limit', gives: [to('(connection)', '421 4.7.0 Error: too many connections')] }),
  parameter('postscreen_pre_queue_limit', 'count', 'Clients that may be under test at once', 'Those who passed earlier do not count.', { default: '$default_process_limit', gives: [to('(connection)', '421 4.3.2 All screening ports are busy')] }),
  parameter('postscreen_post_queue_limit', 'count', 'Clients that may wait for smtpd at once', 'After the tests.', { default: '$default_process_limit', gives: [to('(connection)', '421 4.3.2 All server ports are busy')] }),
  parameter('postscreen_helo_required', 'choice', 'Whether postscreen wants a greeting before MAIL', 'As `smtpd_helo_required`.', { default: '$smtpd_helo_required', choices: yesNo('MAIL may come first.', 'EHLO or HELO must come first.'), gives: [to('MAIL', '503 5.5.1 Error: send HELO/EHLO first')] }),
  parameter('postscreen_forbidden_commands', 'text', 'Commands that postscreen takes for another protocol', 'See `postscreen_non_smtp_command_action`.', { default: '$smtpd_forbidden_commands', gives: [to('*', '521 5.7.0 Error: I can break rules, too. Goodbye.')] }),
  parameter('postscreen_reject_footer', 'text', "A text after each of postscreen's refusals", 'As `smtpd_reject_footer`.', { default: '$smtpd_reject_footer' }),
  parameter('postscreen_upstream_proxy_protocol', 'text', 'How a balancer before postscreen tells the client', '`haproxy`, or empty. Only where every client comes through the balancer: others are not heard.', { default: '' }),
];
