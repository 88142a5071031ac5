import type { Choice, SettingEntry } from '../setting.ts';
import { parameter, to, yesNo } from './postfix-entry.ts';

const actions: readonly Choice[] = [
  { value: 'ignore', meaning: 'The outcome is logged, and the other tests decide.' },
  { value: 'enforce', meaning: 'The other tests go on; mail is refused with 550, and the log tells sender and recipient.' },
  { value: 'drop', meaning: 'The client is sent away with 521 at once.' },
];

/** Parameters of postscreen, which looks at clients before smtpd does. */
export const postfixPostscreen: readonly SettingEntry[] = [
  parameter('postscreen_greet_action', 'action', 'What happens to clients that speak first', 'Mail servers wait for the greeting; robots often do not.', { default: 'ignore', choices: actions, gives: [to('(connection)', '521 5.5.1 Protocol error')] }),
  parameter('postscreen_dnsbl_action', 'action', 'What happens to clients that block lists hold', 'Where the lists of `postscreen_dnsbl_sites` add up to `postscreen_dnsbl_threshold`.', { default: 'ignore', choices: actions }),
  parameter('postscreen_denylist_action', 'action', 'What happens to clients that the own list refuses', 'Where `postscreen_access_list` says reject. Called `postscreen_blacklist_action` before 3.6.', { default: 'ignore', choices: actions }),
  parameter('postscreen_blacklist_action', 'action', 'The old name of postscreen_denylist_action', 'Still read by newer versions.', { choices: actions }),
  parameter('postscreen_pipelining_action', 'action', 'What happens to clients that do not wait for answers', 'Tested where `postscreen_pipelining_enable` says so.', { default: 'enforce', choices: actions }),
  parameter('postscreen_non_smtp_command_action', 'action', 'What happens to clients that speak HTTP and the like', 'Tested where `postscreen_non_smtp_command_enable` says so.', { default: 'drop', choices: actions }),
  parameter('postscreen_bare_newline_action', 'action', 'What happens to clients that end lines in LF alone', 'Tested where `postscreen_bare_newline_enable` says so.', { default: 'ignore', choices: actions }),
  ...['pipelining', 'non_smtp_command', 'bare_newline'].map((test) =>
    parameter(`postscreen_${test}_enable`, 'choice', `Whether ${test.replaceAll('_', ' ')} is tested`, `With ${test.replaceAll('_', ' ')} under test, a client that passes must come again: postscreen cannot hand a session over once it has spoken.`, {
      default: 'no',
      choices: yesNo('Not tested.', 'Tested, and new clients are put off once.'),
      gives: test === 'bare_newline' ? [to('RCPT', '450 4.3.2 Service currently unavailable')] : [],
    }),
  ),
  parameter('postscreen_greet_banner', 'greeting', 'What lures clients that speak first', 'Sent as the first line of 220-, before the server\'s own greeting. Empty turns it off.', { default: '$smtpd_banner', permits: { classes: '', meant: 'success', otherwise: 'Postscreen puts 220- before whatever stands here.' } }),
];
