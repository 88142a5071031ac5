import type { Choice, SettingEntry, Unit } from '../setting.ts';
import { work } from '../source.ts';

const main = work('Exim 4.96, specification, chapter Main configuration');
const smtp = work('Exim 4.96, specification, chapter The smtp transport');
const redirect = work('Exim 4.96, specification, chapter The redirect router');

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

function option(name: string, kind: SettingEntry['kind'], byDefault: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'exim', name, kind, default: byDefault, verdict, meaning, sources: [main], ...more };
}

function time(name: string, byDefault: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  const unit: Unit = 's';
  return option(name, 'time', byDefault, verdict, meaning, { unit, ...more });
}

function list(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'exim', name, kind: 'text', verdict, meaning, sources: [main], ...more };
}

function trueFalse(whenTrue: string, whenFalse: string): { choices: Choice[] } {
  return { choices: [{ value: 'true', meaning: whenTrue }, { value: 'false', meaning: whenFalse }] };
}

/** Options of the first part of Exim's configuration. */
export const eximMainOptions: readonly SettingEntry[] = [
  option('smtp_banner', 'greeting', '$smtp_active_hostname ESMTP Exim $version_number $tod_full', 'What Exim says when a client connects', 'The code 220 is put before each line of it. The standard wants the host\'s name first.', {
    permits: { classes: '', meant: 'success', otherwise: 'Exim puts 220 before whatever stands here, so that the client reads two codes.' },
    gives: [{ reply: '220 mail.example.org ESMTP Exim 4.96 Thu, 26 Nov 2026 10:00:00 +0000', command: '(connection)' }],
  }),
  time('smtp_receive_timeout', '5m', 'How long Exim waits for the next line of a client', 'For commands and for the lines of a message. With 0 it waits for ever, which the authors want nobody to do over the network.', {
    minimum: 'timeout-server',
    gives: [{ reply: '421 mail.example.org: SMTP command timeout - closing connection' }],
  }),
  option('message_size_limit', 'size', '50M', 'The largest message that Exim takes', 'Announced with SIZE. A client that states the size is refused at MAIL, another one after the message. 0 means no limit.', {
    unit: 'octets',
    minimum: 'message-content',
    gives: [{ reply: '552 Message size exceeds maximum permitted', command: 'MAIL' }],
  }),
  option('recipients_max', 'count', '50000', 'How many recipients Exim takes for one message', 'The others are put off, unless `recipients_max_reject` is set. 0 means no limit.', {
    minimum: 'recipients',
    gives: [{ reply: '452 too many recipients', command: 'RCPT' }],
  }),
  option('recipients_max_reject', 'choice', 'false', 'Whether a message with too many recipients is refused altogether', 'RFC 5321 wants 452 for each recipient too many, so that the rest comes in another transaction.', {
    ...trueFalse('Those too many get 552, and DATA gets 554: nobody receives the message.', 'Those too many get 452, and the others receive the message.'),
    gives: [{ reply: '552 too many recipients', command: 'RCPT', when: 'if true' }],
  }),
  option('smtp_accept_max', 'count', '20', 'How many clients may be connected at once', 'Those too many read a farewell at once and are expected to come back. 0 means no limit.', {
    gives: [{ reply: '421 Too many concurrent SMTP connections; please try again later.', command: '(connection)' }],
  }),
  option('smtp_accept_max_per_host', 'count', 'no limit', 'How many connections one address may have at once', 'Big providers open several at a time: too small a number slows their mail down.', {
    gives: [{ reply: '421 Too many concurrent SMTP connections from this IP address; please try again later.', command: '(connection)' }],
  }),
  option('smtp_accept_max_nonmail', 'count', '10', 'How many commands that carry no mail a session may hold', 'NOOP, RSET, VRFY and logins that fail count; one RSET and one EHLO between messages do not. Beyond it Exim hangs up.', {
    gives: [{ reply: '554 Too many nonmail commands' }],
  }),
  option('smtp_max_unknown_commands', 'count', '3', 'How many unknown commands end the session', 'Meant against web clients that were tricked into talking to port 25.', {
    gives: [{ reply: '500 Too many unrecognized commands' }],
  }),
  option('smtp_max_synprot_errors', 'count', '3', 'How many mistakes in syntax or order end the session', 'RCPT before MAIL, an address that is none. What PIPELINING makes inevitable does not count.', {
    gives: [{ reply: '503 Too many syntax or protocol errors' }],
  }),
  option('smtp_enforce_sync', 'choice', 'true', 'Whether a client that does not wait for answers is refused', 'Spammers send all commands in one go. Some broken clients do so too.', {
    ...trueFalse('Who speaks out of turn is refused and cut off.', 'Who speaks out of turn is heard all the same.'),
    gives: [{ reply: '554 SMTP synchronization error', when: 'if true' }],
  }),
  option('smtp_return_error_details', 'choice', 'false', 'Whether refusals tell the client their reason', 'Where it is false, many refusals say no more than that something is prohibited.', {
    ...trueFalse('Reasons such as a faulty header line are told.', 'Reasons stay in the log.'),
  }),
  option('helo_allow_chars', 'text', '', 'Further characters that a name in EHLO may hold', 'Usually the underscore, for Windows machines. Names with others are refused.', {
    gives: [{ reply: '501 Syntactically invalid EHLO argument(s)', command: 'EHLO' }],
  }),
  option('received_headers_max', 'count', '30', 'From how many Received lines on Exim sees a loop', 'The standard advises at least 100, and few messages ever have ten.', {
    gives: [{ reply: '550 Too many "Received" headers - suspected mail loop', command: '.' }],
  }),
  option('queue_only', 'choice', 'false', 'Whether mail is only queued when it arrives', 'The client is told 250 either way; a queue runner has to deliver later.', trueFalse('Nothing is delivered before a queue runner comes.', 'Delivery begins at once.')),
  time('ignore_bounce_errors_after', '10w', 'How long a bounce that nobody takes stays frozen', 'Then Exim tries once more and throws it away.'),
  time('timeout_frozen_after', '0s', 'After how long a frozen message is given up', 'With 0 it stays for ever. A bounce is thrown away, any other message returned.'),
  option('host_reject_connection', 'text', '', 'Hosts that are turned away when they connect', 'Obsolete: the list of `acl_smtp_connect` does it better, and a refusal at RCPT is understood by more clients.', {
    gives: [{ reply: '554 SMTP service not available', command: '(connection)' }],
  }),
  option('hosts_require_helo', 'text', '*', 'Hosts that must greet before MAIL', 'Who does not is told to say HELO or EHLO first.', {
    gives: [{ reply: '503 HELO or EHLO required', command: 'MAIL' }],
  }),
  list('acl_smtp_connect', 'The list that is asked when a client connects', 'A refusal here is the greeting, and the connection ends. Clients that come back at once cost more than one that is refused at RCPT.', {
    gives: [{ reply: '550 Administrative prohibition', command: '(connection)' }],
  }),
  list('acl_smtp_helo', 'The list that is asked at HELO and EHLO', 'A text on acceptance may have one line only.', { gives: [{ reply: '550 Administrative prohibition', command: 'EHLO' }] }),
  list('acl_smtp_mail', 'The list that is asked at MAIL', 'Knows the sender, not yet a recipient.', { gives: [{ reply: '550 Administrative prohibition', command: 'MAIL' }] }),
  list('acl_smtp_rcpt', 'The list that is asked at each RCPT', 'Relaying is decided here. Where it is not set, every recipient is refused.', { gives: [{ reply: '550 Administrative prohibition', command: 'RCPT' }] }),
  list('acl_smtp_predata', 'The list that is asked at DATA, before the message', 'A text on acceptance goes with 354 here.', { gives: [{ reply: '550 Administrative prohibition', command: 'DATA' }] }),
  list('acl_smtp_data', 'The list that is asked when the message is there', 'Spam and virus filters are called from here. The refusal counts for all recipients.', { gives: [{ reply: '550 Administrative prohibition', command: '.' }] }),
  list('acl_smtp_auth', 'The list that is asked at AUTH', 'Decides whether a login may be tried at all.', { gives: [{ reply: '503 Administrative prohibition', command: 'AUTH' }] }),
  list('acl_smtp_vrfy', 'The list that is asked at VRFY', 'Where it denies, the client still gets 252, which tells it nothing.', { gives: [{ reply: '252 Administrative prohibition', command: 'VRFY' }] }),
  list('acl_smtp_expn', 'The list that is asked at EXPN', 'Without it the command is refused.', { gives: [{ reply: '550 Administrative prohibition', command: 'EXPN' }] }),
];

/** Options of routers and transports. */
export const eximDriverOptions: readonly SettingEntry[] = [
  time('command_timeout', '5m', 'How long Exim waits for the answer to a command', 'Also for the greeting. Five minutes is what the standard gives the other side.', { minimum: 'timeout-mail', sources: [smtp] }),
  time('connect_timeout', '5m', 'How long Exim waits for a connection', 'Where it is longer than the system\'s own limit, that one counts.', { sources: [smtp] }),
  time('data_timeout', '5m', 'How long sending one block of a message may take', 'So the time for a message grows with its size.', { minimum: 'timeout-data-block', sources: [smtp] }),
  time('final_timeout', '10m', 'How long Exim waits for the answer to the dot', 'Who gives up earlier sends mail again that the other side has taken.', { minimum: 'timeout-data-end', sources: [smtp] }),
  option('message_linelength_limit', 'count', '998', 'The longest line that Exim sends, in octets', 'A message with a longer one is returned to its sender. Check for it in the list for DATA too, so that no bounce is needed.', { sources: [smtp] }),
  option('allow_fail', 'choice', 'false', 'Whether :fail: may stand in a redirection', 'Without it the address is put off with an error in the log.', { ...trueFalse('`:fail:` is obeyed.', '`:fail:` is an error.'), sources: [redirect] }),
  option('allow_defer', 'choice', 'false', 'Whether :defer: may stand in a redirection', 'Users who can write it can hold up mail for days.', { ...trueFalse('`:defer:` is obeyed.', '`:defer:` is an error.'), sources: [redirect] }),
  option('forbid_smtp_code', 'choice', 'false', 'Whether codes in :fail: and :defer: texts are dropped', 'For aliases that users write themselves.', {
    ...trueFalse('The client gets 550 or 451 with the text alone.', 'A code at the start of the text is sent.'),
    sources: [redirect],
  }),
  option('forbid_blackhole', 'choice', 'false', 'Whether :blackhole: is an error in a redirection', 'Keeps users from making mail disappear without a trace.', { ...trueFalse('`:blackhole:` is refused.', '`:blackhole:` is obeyed.'), sources: [redirect] }),
];
