import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const manual = work('OpenSMTPD 6.8.0, smtpd.conf(5)');
const session = work('OpenSMTPD, smtp_session.c');

/** The session checks what a filter says, the parser does not. */
const refusal: ReplyPermit = {
  classes: '45',
  meant: 'refusal',
  isRequired: true,
  otherwise: 'Instead of anything else OpenSMTPD sends 421 Internal server error and hangs up.',
};

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

function setting(name: string, kind: SettingEntry['kind'], verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'opensmtpd', name, kind, verdict, meaning, sources: [manual], ...more };
}

/** What in smtpd.conf decides a reply or a wait. */
export const opensmtpdSettings: readonly SettingEntry[] = [
  setting('filter reject', 'reply', 'A filter that refuses the command with this reply', 'The text goes out as it stands, so it must begin with a code. 421 hangs up as `disconnect` does.', {
    permits: refusal,
    gives: [{ reply: '550 5.7.1 <text>' }],
    sources: [manual, session],
  }),
  setting('filter disconnect', 'reply', 'A filter that hangs up after this reply', 'It needs a code that begins with 4 or 5; 421 says that the client may come back.', {
    permits: refusal,
    gives: [{ reply: '421 4.7.0 <text>', when: 'then the connection is closed' }],
    sources: [manual, session],
  }),
  setting('match reject', 'action', 'A rule that takes no mail of this kind', 'The first rule that fits decides. A text of one\'s own needs a filter.', {
    gives: [{ reply: '550 Invalid recipient', command: 'RCPT' }],
    sources: [manual, session],
  }),
  setting('smtp max-message-size', 'size', 'The largest message that is taken', 'Announced with SIZE.', { default: '35M', unit: 'octets', minimum: 'message-content', gives: [{ reply: '554 5.3.4 Message too big for system: Transaction failed, message too big', command: '.' }] }),
  setting('smtp limit max-rcpt', 'count', 'The most recipients that one message may have', 'Those beyond it are put off.', { default: '1000', minimum: 'recipients', gives: [{ reply: '451 4.5.3 Too many recipients: Too many recipients', command: 'RCPT' }] }),
  setting('smtp limit max-mails', 'count', 'How many messages one session may bring', 'The client has to connect again for more.', { default: '100', gives: [{ reply: '452 4.5.3 Too many recipients: Too many messages sent', command: 'MAIL' }] }),
  setting('queue ttl', 'time', 'How long mail is tried before it is returned', 'A number and one of s, m, h, d. An action may set its own with `ttl`.', { default: '4d', unit: 's', minimum: 'give-up-time' }),
  setting('bounce warn-interval', 'time', 'When the sender is told that mail is late', 'Up to four times, with commas between them.', { default: '4h', unit: 's' }),
];
