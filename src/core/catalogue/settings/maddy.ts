import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const pipeline = work('maddy, docs/reference/smtp-pipeline.md and framework/config/module/check_action.go');
const endpoint = work('maddy, docs/reference/endpoints/smtp.md');
const actions = work('maddy, docs/reference/checks/actions.md and framework/config/module/check_action.go');

/** Both codes are read when maddy starts; whether they agree is not looked at. */
const refusal: ReplyPermit = {
  classes: '45',
  meant: 'refusal',
  otherwise: 'maddy reports the line and does not start.',
  untaken: 'maddy wants a number from 400 to 599 here, and does not start.',
};

function setting(name: string, kind: SettingEntry['kind'], verdict: string, meaning: string, more: Partial<SettingEntry> = {}): SettingEntry {
  return { program: 'maddy', name, kind, verdict, meaning, sources: [endpoint], ...more };
}

/** What in maddy.conf decides a reply or a wait. */
export const maddySettings: readonly SettingEntry[] = [
  setting('reject', 'reply', 'Refuses whatever the block is for', 'Code, enhanced code and a text in quotes, in this order; each may be left out with what follows it. Code and enhanced code must begin alike, which maddy does not look at.', {
    default: '554 5.7.0 Message rejected due to a local policy',
    permits: refusal,
    gives: [{ reply: '554 5.7.0 Message rejected due to a local policy', when: 'where nothing follows it', command: 'RCPT' }],
    sources: [pipeline],
  }),
  setting('action of a check', 'action', 'What is done where the check fails', 'Behind the action code, enhanced code and text may stand, which take the place of the check\'s own.', {
    choices: [
      { value: 'reject', meaning: 'The client is refused at once; maddy writes no bounce.', permits: refusal },
      { value: 'quarantine', meaning: 'The message is taken and marked, and may land among the junk.', permits: { ...refusal, meant: 'any' } },
      { value: 'ignore', meaning: 'It is only logged.' },
    ],
    sources: [actions],
  }),
  setting('read_timeout', 'time', 'How long a client may be silent', 'Then the connection is closed.', { default: '10m', unit: 's', minimum: 'timeout-server' }),
  setting('max_message_size', 'size', 'The largest message that maddy takes', 'Announced with SIZE in the answer to EHLO.', { default: '32M', unit: 'octets', minimum: 'message-content' }),
  setting('max_received', 'count', 'How many Received fields tell maddy of a loop', 'A message with more is refused with 5.4.6.', { default: '50', minimum: 'received-lines', gives: [{ reply: '554 5.4.6 Too many Received header fields, possible forwarding loop', command: '.' }] }),
];
