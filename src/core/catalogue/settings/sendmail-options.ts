import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const readme = work('sendmail 8.17.1, cf/README, tweaking configuration options');
const refusal: ReplyPermit = { classes: '45', meant: 'refusal' };

/** An option, and the macro that sets it in a .mc file. */
interface SendmailOption {
  readonly macro: string;
  readonly entry: SettingEntry;
}

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'default' | 'verdict' | 'meaning'>>;

function time(macro: string, name: string, byDefault: string, bare: 'm' | 'h' | 'd', minimum: string | null, verdict: string, meaning: string): SendmailOption {
  return option(macro, name, 'time', byDefault, verdict, meaning, { unit: bare, ...(minimum === null ? {} : { minimum }) });
}

/** An option that only .mc files know bears its macro's name. */
function option(macro: string, name: string | null, kind: SettingEntry['kind'], byDefault: string, verdict: string, meaning: string, more: More = {}): SendmailOption {
  return { macro, entry: { program: 'sendmail', name: name ?? macro, kind, default: byDefault, verdict, meaning, sources: [readme], ...more } };
}

/** Options that decide a reply or a wait. A bare number counts what `sendmail.cf` says: minutes, or days for the queue. */
const options: readonly SendmailOption[] = [
  time('confTO_INITIAL', 'Timeout.initial', '5m', 'm', 'timeout-greeting', 'How long sendmail waits for a greeting', 'Counts from the moment at which the connection stands.'),
  time('confTO_HELO', 'Timeout.helo', '5m', 'm', null, 'How long sendmail waits for the answer to EHLO', 'The same for HELO.'),
  time('confTO_MAIL', 'Timeout.mail', '10m', 'm', 'timeout-mail', 'How long sendmail waits for the answer to MAIL', 'The other side may look up the sender\'s domain in this time.'),
  time('confTO_RCPT', 'Timeout.rcpt', '1h', 'm', 'timeout-rcpt', 'How long sendmail waits for the answer to RCPT', 'Lists that are expanded at once need the hour that is the default.'),
  time('confTO_DATAINIT', 'Timeout.datainit', '5m', 'm', 'timeout-data-start', 'How long sendmail waits for 354', 'Between DATA and the first line of the message.'),
  time('confTO_DATABLOCK', 'Timeout.datablock', '1h', 'm', 'timeout-data-block', 'How long a block of a message may take', 'In either direction; when it is over the connection is dropped.'),
  time('confTO_DATAFINAL', 'Timeout.datafinal', '1h', 'm', 'timeout-data-end', 'How long sendmail waits for the answer to the dot', 'Too short a time makes duplicates, since the other side may have the message already.'),
  time('confTO_COMMAND', 'Timeout.command', '1h', 'm', 'timeout-server', 'How long a client may wait with its next command', 'As a server; afterwards sendmail hangs up.'),
  time('confTO_QUEUERETURN', 'Timeout.queuereturn', '5d', 'd', 'give-up-time', 'How long sendmail tries before a message is returned', 'Four to five days let the other side mend its server over a weekend.'),
  time('confTO_QUEUEWARN', 'Timeout.queuewarn', '4h', 'h', null, 'After how long sendmail tells the sender of a delay', 'sendmail goes on trying.'),
  option('confSMTP_LOGIN_MSG', 'SmtpGreetingMessage', 'greeting', '$j Sendmail $v/$Z; $b', 'What sendmail says when a client connects', '220 is put before it, and ESMTP behind its first word, which should be the host\'s name.', {
    permits: { classes: '', meant: 'success', otherwise: 'sendmail puts 220 before whatever stands here, so that the client reads two codes.' },
    gives: [{ reply: '220 mail.example.org ESMTP Sendmail 8.17.1/8.17.1; Thu, 26 Nov 2026 10:00:00 GMT', command: '(connection)' }],
  }),
  option('confMAX_MESSAGE_SIZE', 'MaxMessageSize', 'size', 'infinite', 'The largest message that sendmail takes', 'Announced with SIZE. Larger ones are refused.', { unit: 'octets', minimum: 'message-content' }),
  option('confMAX_RCPTS_PER_MESSAGE', 'MaxRecipientsPerMessage', 'count', 'infinite', 'How many recipients sendmail takes for one message', 'Those beyond it get 452 and come in the next transaction.', { minimum: 'recipients' }),
  option('confREJECT_MSG', null, 'reply', '550 Access denied', 'What REJECT in the access map answers', 'Code and text, in double quotes. Once it is set no enhanced code is added but 5.0.0 or 4.0.0: write one behind the code.', {
    permits: refusal,
    gives: [{ reply: '550 5.7.1 Access denied', when: 'unless it is set' }],
  }),
  option('confRCPTREJ_MSG', null, 'reply', '550 Mailbox disabled for this recipient', 'What REJECT answers for a recipient of this host', 'Sent at RCPT with the enhanced code 5.2.1.', {
    permits: { classes: '5', meant: 'permanent', otherwise: 'sendmail adds 5.2.1, the opposite of which 4yz tells.' },
    gives: [{ reply: '550 5.2.1 <user@example.org>... Mailbox disabled for this recipient', command: 'RCPT' }],
    sources: [work('sendmail 8.17.1, cf/m4/proto.m4, check_rcpt')],
  }),
  option('confRELAY_MSG', null, 'reply', '550 Relaying denied', 'What a client reads that may not relay', 'Sent at RCPT with the enhanced code 5.7.1, so a code that begins with 4 would contradict it.', {
    permits: { classes: '5', meant: 'permanent', otherwise: 'sendmail adds 5.7.1, which would then say the opposite.' },
    gives: [{ reply: '550 5.7.1 Relaying denied', command: 'RCPT' }],
  }),
];

/** What a .mc file calls an option: the option's own name, as in `SettingEntry.name`. */
export const sendmailMacros: ReadonlyMap<string, string> = new Map(options.map(({ macro, entry }) => [macro, entry.name]));

export const sendmailOptions: readonly SettingEntry[] = options.map(({ entry }) => entry);
