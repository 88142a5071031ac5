import type { Choice, GivenReply, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const source = work('spf-engine 3.0.4, policyd-spf.conf(5), spf_engine/__init__.py and policyd_spf.py');

function entry(name: string, byDefault: string, verdict: string, meaning: string, choices: readonly Choice[], more: Partial<SettingEntry> = {}): SettingEntry {
  return { program: 'policyd-spf', name, kind: 'choice', default: byDefault, verdict, meaning, choices, sources: [source], ...more };
}

const failed = (identity: string): readonly GivenReply[] => [{ reply: '550 5.7.23 <user@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=user@example.net;ip=192.0.2.1;r=user@example.com', when: `where ${identity} fails`, command: 'RCPT' }];

const testing: Choice[] = [
  { value: '1', meaning: 'What SPF says is acted upon.' },
  { value: '0', meaning: 'Only headers are added and results logged.', concern: { why: 'testing', advice: 'Nothing is refused while it is 0. Set it to 1 when the test is over.' } },
];

/** When the SPF policy server of spf-engine, or its milter, refuses. */
export const policydSpfSettings: readonly SettingEntry[] = [
  entry('TestOnly', '1', 'Whether refusals are real', 'Mind the sense of the numbers: 0 turns the test mode on.', testing),
  entry('defaultSeedOnly', '1', 'The former name of TestOnly', 'Still read, and logged as a mistake each time.', testing),
  entry('HELO_reject', 'Fail', 'Which SPF results of the HELO name are refused', 'No honest server fails with its own name, so this seldom hits the wrong one.', [
    { value: 'Fail', meaning: 'Refused only where the record says so outright.' },
    { value: 'Softfail', meaning: 'Refused for Fail and Softfail.' },
    { value: 'SPF_Not_Pass', meaning: 'Refused for Softfail and Neutral too.' },
    { value: 'Null', meaning: 'Refused only where the sender is empty, as bounces have it.' },
    { value: 'False', meaning: 'The HELO name is checked and never refused.' },
    { value: 'No_Check', meaning: 'The HELO name is not looked at.' },
  ], { gives: failed('the HELO name') }),
  entry('Mail_From_reject', 'Fail', 'Which SPF results of the sender are refused', 'Forwarded mail fails through nobody\'s fault; what is stricter than Fail hits it more often.', [
    { value: 'Fail', meaning: 'Only a plain Fail of the sender\'s domain is refused.' },
    { value: 'Softfail', meaning: 'Softfail counts as Fail. The authors advise against it for all domains at once.' },
    { value: 'SPF_Not_Pass', meaning: 'Softfail and Neutral count as Fail; RFC 7208 wants neither of them refused.' },
    { value: 'False', meaning: 'The sender is checked, and only a header tells of it.' },
    { value: 'No_Check', meaning: 'The sender is not looked at.' },
  ], { gives: failed('the sender') }),
  entry('PermError_reject', 'False', 'Whether a broken SPF record is refused', 'A record that cannot be read says nothing of the sender, but somebody hears of it this way. It holds for both checks, but not for one that is False.', [
    { value: 'True', meaning: 'A broken record is refused.' },
    { value: 'False', meaning: 'A broken record counts as none.' },
  ], { gives: [{ reply: '550 5.7.24 <user@example.com>: Recipient address rejected: Message rejected due to: SPF Permanent Error: Unknown mechanism found: moo. Please see <url>', command: 'RCPT' }] }),
  entry('TempError_Defer', 'False', 'Whether mail waits where the DNS gives no SPF record', 'Some failures of the DNS that look temporary last until somebody repairs them.', [
    { value: 'True', meaning: 'The client is put off and comes again.' },
    { value: 'False', meaning: 'No answer counts as no record.' },
  ], { gives: [{ reply: '450 4.7.24 <user@example.com>: Recipient address rejected: Message deferred due to: SPF Temporary Error: DNS timed out. Please see <url>', command: 'RCPT' }] }),
  entry('SPF_Enhanced_Status_Codes', 'Yes', 'Whether replies bear the enhanced codes for SPF', 'They are those of RFC 7372; otherwise Postfix says 5.7.1 or 4.7.1.', [
    { value: 'Yes', meaning: '5.7.23 for a failure, 5.7.24 and 4.7.24 for an error.' },
    { value: 'No', meaning: 'Postfix puts its own enhanced code in.' },
  ]),
  {
    program: 'policyd-spf',
    name: 'Reason_Message',
    kind: 'reply',
    default: 'Message {rejectdefer} due to: {spf}. Please see {url}',
    verdict: 'The text where SPF refuses or puts off',
    meaning: '`{rejectdefer}` becomes rejected or deferred, `{spf}` the finding, `{url}` the address of an explanation.',
    permits: { classes: '', meant: 'any', otherwise: 'The policy server gives Postfix the code and puts this after it. Leave the code out.' },
    gives: [{ reply: '550 5.7.23 <user@example.com>: Recipient address rejected: <text>', command: 'RCPT' }],
    sources: [source],
  },
];
