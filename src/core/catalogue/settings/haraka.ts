import type { GivenReply, ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const core = work('Haraka 3.3.4, docs/CoreConfig.md and connection.js');

const older = work('Haraka 2.8.28, docs/CoreConfig.md and connection.js');

/** A plugin only says deny or deny softly; the connection finds the code. */
const text: ReplyPermit = { classes: '', meant: 'any', otherwise: 'Haraka finds the code itself and puts it before this text. Leave the code out.' };

function entry(name: string, more: Omit<SettingEntry, 'program' | 'name' | 'sources'>, source = core): SettingEntry {
  return { program: 'haraka', name, sources: [source], ...more };
}

function refusal(name: string, plugin: string, verdict: string, meaning: string, gives: readonly GivenReply[], byDefault?: string): SettingEntry {
  return entry(name, { kind: 'reply', verdict, meaning, permits: text, gives, ...(byDefault === undefined ? {} : { default: byDefault }) }, work(`${plugin}, index.js and README`));
}

/** What the ini files of Haraka and of its plugins decide in a session. Names are preceded by their section, but for the one called main. */
export const harakaSettings: readonly SettingEntry[] = [
  refusal('deny_msg.conn', 'haraka-plugin-access', 'The text for a client whose address is on a list', 'It follows the client\'s name and address, and the connection is closed.', [{ reply: '554 <client> [192.0.2.1] You are not allowed to connect', command: '(connection)' }], 'You are not allowed to connect'),
  refusal('deny_msg.mail', 'haraka-plugin-access', 'The text for a sender who is on a list', 'The sender\'s address stands before it.', [{ reply: '550 <user@example.com> That sender cannot send mail here', command: 'MAIL' }], 'That sender cannot send mail here'),
  refusal('deny_msg.rcpt', 'haraka-plugin-access', 'The text for a recipient who is on a list', 'The recipient\'s address stands before it.', [{ reply: '550 <user@example.com> That recipient is not allowed', command: 'RCPT' }], 'That recipient is not allowed'),
  refusal('reject.message', 'haraka-plugin-rspamd', 'The text where Rspamd says reject', 'Only where Rspamd sends no text of its own, or `smtp_message.enabled` is off.', [{ reply: '550 Detected as spam', command: '.' }], 'Detected as spam'),
  refusal('soft_reject.message', 'haraka-plugin-rspamd', 'The text where Rspamd wants the message later', 'Sent with 451 4.7.1, so that a mail server comes again.', [{ reply: '451 4.7.1 Deferred by policy', command: '.' }], 'Deferred by policy'),
  refusal('text', 'haraka-plugin-greylist', 'The text for a sender who is seen for the first time', 'The plugin gives it 451 and 4.7.1; RCPT is where it is mostly met.', [{ reply: '451 4.7.1 Greylisted. Please come back later.', command: 'RCPT' }]),
  refusal('custom_msg', 'haraka-plugin-uribl', 'The text where a list knows a domain of the message', 'One for each list, in the list\'s own section. `{uri}` becomes the domain, `{zone}` the list.', [{ reply: '550 example.net listed in dbl.example.org', command: '.' }], '{uri} blacklisted in {zone}'),
  refusal('deny.message', 'haraka-plugin-karma', 'The text for a connection with too many bad marks', '`{score}` and `{uuid}` are filled in.', [{ reply: '550 very bad karma score: -9', command: '.' }]),
  entry('message.greeting', { kind: 'greeting', permits: { classes: '', meant: 'success', otherwise: 'Haraka puts 220 before each line, so that the client reads two codes.' }, verdict: 'What Haraka says when a client connects', meaning: 'Each line of the array is one of the reply. The host\'s name and ESMTP are put before the first.', gives: [{ reply: '220 mail.example.com ESMTP <greeting> (A1B2C3)', command: '(connection)' }] }),
  entry('message.helo', { kind: 'reply', permits: text, verdict: 'What follows the greeting\'s answer', meaning: 'It stands in the first line of the answer to HELO and EHLO, after the client\'s name.', default: 'Haraka is at your service.', gives: [{ reply: '250 mail.example.com Hello client.example.com [192.0.2.1], Haraka is at your service.', command: 'EHLO' }] }),
  entry('message.close', { kind: 'reply', permits: text, verdict: 'What Haraka says at the end', meaning: 'The host\'s name stands before it.', default: 'closing connection. Have a jolly good day.', gives: [{ reply: '221 mail.example.com closing connection. Have a jolly good day.', command: 'QUIT' }] }),
  entry('smtpgreeting', { kind: 'greeting', permits: { classes: '', meant: 'success', otherwise: 'Haraka puts 220 before it, and the client reads two codes.' }, verdict: 'What Haraka says when a client connects', meaning: 'Each line of the file is one of the reply; the host\'s name and ESMTP go before the first. Haraka 3.3 has `message.greeting` in connection.ini instead.', gives: [{ reply: '220 mail.example.com ESMTP <first line>', command: '(connection)' }] }, older),
  entry('ehlo_hello_message', { kind: 'reply', permits: text, verdict: 'How Haraka answers a hello, behind the client\'s name', meaning: 'The file\'s first line, in HELO\'s answer and in the first line of EHLO\'s. Haraka 3.3 reads `message.helo` in connection.ini.', default: 'Haraka is at your service.', gives: [{ reply: '250 mail.example.com Hello client.example.com [192.0.2.1], Haraka is at your service.', command: 'EHLO' }] }, older),
  entry('connection_close_message', { kind: 'reply', permits: text, verdict: 'How Haraka says goodbye, behind its name', meaning: 'The first line of the file. In Haraka 3.3 it is `message.close` in connection.ini.', default: 'closing connection. Have a jolly good day.', gives: [{ reply: '221 mail.example.com closing connection. Have a jolly good day.', command: 'QUIT' }] }, older),
  entry('max.bytes', { kind: 'size', unit: 'octets', verdict: 'The largest message that Haraka takes', meaning: 'Told to clients as SIZE in the answer to EHLO.', default: '26214400', minimum: 'message-content', gives: [{ reply: '550 Message too big!', command: 'MAIL' }] }),
  entry('max.line_length', { kind: 'size', unit: 'octets', verdict: 'The longest command line', meaning: 'Whoever sends a longer one is disconnected at once.', default: '512', minimum: 'command-line', gives: [{ reply: '521 Command line too long' }] }),
  entry('max.data_line_length', { kind: 'size', unit: 'octets', verdict: 'Where longer lines of a message are broken', meaning: 'Haraka puts a line break and a blank in, which spoils signatures.', default: '992' }),
  entry('max.mime_parts', { kind: 'count', verdict: 'How many MIME parts a message may have', meaning: 'A guard against messages that are made to be hard work.', default: '1000', gives: [{ reply: '554 Transaction failed due to too many MIME parts', command: '.' }] }),
  entry('headers.max_received', { kind: 'count', verdict: 'How many Received lines tell of a loop', meaning: 'A message with more of them is taken to go round in circles.', default: '100', minimum: 'received-lines', gives: [{ reply: '550 Too many received headers - possible mail loop', command: '.' }] }),
  entry('uuid.deny_chars', { kind: 'count', verdict: 'How much of the transaction\'s id refusals show', meaning: 'In brackets at the beginning of each line with 4yz or 5yz, so that a sender can name it and you find it in the log.', default: '0', gives: [{ reply: '550 [A1B2C3@mail] That recipient is not allowed' }] }),
  entry('strict_rfc1869', { kind: 'choice', verdict: 'Whether addresses must be written as the standard says', meaning: 'Spaces after `FROM:` and missing angle brackets are what it is about.', default: 'false', choices: [{ value: 'true', meaning: 'A blank after the colon is refused with 501.' }, { value: 'false', meaning: 'Small slips in MAIL and RCPT are overlooked.' }] }),
  entry('inactivity_timeout', { kind: 'time', unit: 's', verdict: 'How long a client may be silent', meaning: 'After it the connection is closed.', default: '300', minimum: 'timeout-server', gives: [{ reply: '421 timeout' }] }),
  entry('maxTempFailures', { kind: 'count', verdict: 'How often delivery is tried before the mail comes back', meaning: 'Only where `temp_fail_intervals` is not set. Each 4yz of the other server counts once.', default: '13' }, work('Haraka 3.3.4, docs/Outbound.md')),
  entry('temp_fail_intervals', { kind: 'text', verdict: 'When delivery is tried again after 4yz', meaning: 'A list such as `1m, 5m*2, 1h*3`; after the last the message comes back to its sender. `none` gives up at once.' }, work('Haraka 3.3.4, docs/Outbound.md')),
];
