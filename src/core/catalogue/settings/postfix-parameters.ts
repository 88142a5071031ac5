import type { Choice, ReplyPermit, SettingEntry, Unit } from '../setting.ts';
import { page } from '../source.ts';

const postconf = page('Postfix, postconf(5)', 'https://www.postfix.org/postconf.5.html', '2026-11-25');

/** Postfix sends what it is told: it holds no code against a list. */
const refusal: ReplyPermit = { classes: '45', meant: 'refusal' };
const permanent: ReplyPermit = { classes: '45', meant: 'permanent' };
const temporary: ReplyPermit = { classes: '45', meant: 'temporary' };

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

function parameter(name: string, kind: SettingEntry['kind'], verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'postfix', name, kind, verdict, meaning, sources: [postconf], ...more };
}

function code(name: string, byDefault: string, permits: ReplyPermit, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'reply-code', verdict, meaning, { default: byDefault, permits, ...more });
}

function time(name: string, byDefault: string, unit: Unit, minimum: string | null, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'time', verdict, meaning, { default: byDefault, unit, ...(minimum === null ? {} : { minimum }), ...more });
}

function yesNo(no: string, yes: string): Choice[] {
  return [
    { value: 'no', meaning: no },
    { value: 'yes', meaning: yes },
  ];
}

/** The parameters of main.cf, and of master.cf's `-o`, that decide a reply or a wait. */
export const postfixParameters: readonly SettingEntry[] = [
  code('unknown_local_recipient_reject_code', '550', permanent, 'The code for a local address that does not exist', 'Sent where `local_recipient_maps` lacks the recipient. 450 is for the days on which the maps are new: senders then try for days and nobody hears of a wrong address.', {
    gives: [{ reply: '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in local recipient table', command: 'RCPT' }],
  }),
  code('defer_code', '450', temporary, 'The code of the restriction `defer`', 'Sent where a client is put off by the restriction `defer`.'),
  code('reject_code', '554', refusal, 'The code of the restriction `reject`', 'Sent where a client is refused by the restriction `reject`.'),
  time('smtp_mail_timeout', '300s', 's', 'timeout-mail', 'How long to wait for the answer to MAIL', 'Counts for sending MAIL and for its answer.'),
  parameter('soft_bounce', 'choice', 'Turns every permanent refusal into a temporary one', 'A safety net while things are tried out: what would be refused or returned with 5yz is put off with 4yz, and mail stays in the queue.', {
    default: 'no',
    choices: [
      { value: 'no', meaning: 'Refusals are final, as they are meant.' },
      { value: 'yes', meaning: 'Nothing is refused for good.', concern: { why: 'testing', advice: 'Senders of wrong addresses wait for days before they hear of it. Set it back to no when the test is over.' } },
    ],
  }),
  parameter('smtpd_helo_required', 'choice', 'Whether a client must greet before MAIL', 'What speaks without EHLO or HELO is seldom a mail server.', {
    default: 'no',
    choices: yesNo('MAIL is taken without a greeting.', 'MAIL without a greeting is refused.'),
    gives: [{ reply: '503 5.5.1 Error: send HELO/EHLO first', command: 'MAIL' }],
  }),
];
