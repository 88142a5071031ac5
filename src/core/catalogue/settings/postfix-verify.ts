import type { SettingEntry } from '../setting.ts';
import { parameter, time, to, yesNo } from './postfix-entry.ts';

const unverified = [to('RCPT', '450 4.1.1 <user@example.com>: Recipient address rejected: unverified address: Address verification in progress', 'while the probe has no outcome')];

/** Probes of addresses, for `reject_unverified_recipient` and `reject_unverified_sender`. */
export const postfixVerify: readonly SettingEntry[] = [
  parameter('address_verify_poll_count', 'count', "How often a client's RCPT asks for a probe's outcome", 'With 1 each new address is put off once, as a crude greylisting.', { default: '${stress?{1}:{3}}', gives: unverified }),
  time('address_verify_poll_delay', '3s', 's', null, 'How long between two looks at a probe', 'Times `address_verify_poll_count`, this is how long the client waits for its answer.', { gives: unverified }),
  parameter('address_verify_negative_cache', 'choice', 'Whether failed probes are remembered', 'Without it each mail to a wrong address makes a probe.', { default: 'yes', choices: yesNo('Each look-up probes again.', 'A failure is kept for `address_verify_negative_expire_time`.') }),
  time('address_verify_negative_expire_time', '3d', 'd', null, 'How long a failed probe is believed', 'An address that was made since is refused for so long, unless it is probed anew meanwhile.'),
  time('address_verify_negative_refresh_time', '3h', 'h', null, 'When a failed probe is made again', 'In the background, when the address is asked for after this time.'),
  time('address_verify_positive_expire_time', '31d', 'd', null, 'How long a good probe is believed', 'Mail for an address that is gone is taken for so long, unless it is probed anew meanwhile.'),
  time('address_verify_positive_refresh_time', '7d', 'd', null, 'When a good probe is made again', 'In the background; the old outcome counts until the new one is there.'),
  parameter('address_verify_sender', 'text', 'The sender of probes', 'The server exempts it from access checks, lest two servers probe each other for ever. Some refuse the empty sender.', { default: '$double_bounce_sender' }),
  time('address_verify_sender_ttl', '0s', 's', null, "How long the probes' sender stays the same", 'Changes a part of the address from time to time, so that it is no use to those who collect addresses. 0 keeps it. Since Postfix 2.9.'),
  parameter('address_verify_map', 'text', 'Where outcomes of probes are kept', 'Without it they are lost with each restart.', { default: 'btree:$data_directory/verify_cache' }),
];
