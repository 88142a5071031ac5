import type { DeliveryStatus, MessageFacts } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { isLiteral, isObject } from '../reading/shape.ts';
import { quote, readReported, type About, type Quoted } from '../reading/reported.ts';
import { readEach, readHead, signature, type Told } from './reading.ts';

/** Base 62: six, six and two characters, or eleven and four from version 4.97 on. */
const id = '[0-9A-Za-z]{6}-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})';
const lead = new RegExp(`^(?:(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?: [+-]\\d{4})?) )?(?:\\[\\d{1,10}(?:\\.\\d{1,6})?\\] )?(?:(${id}) )?`);
/** `<=` arrival, `=>` delivery, `->` another address of it, `>>` delivered while it came in, `*>` not really, `**` failed, `==` put off. */
const flags = /^(<=|\(=|=>|->|>>|\*>|\*\*|==) (?:(<[^>\s]{0,512}>|\S{1,512}?)(?=:? |:?$) ?)?/;
const refusals =
  /(?:^|\s)(?:(temporarily )?rejected (?:(RCPT|MAIL|VRFY|EXPN|ETRN|AUTH|STARTTLS|EHLO or HELO|HELO|EHLO|after DATA|connection|DATA|QUIT|(?:MIME )?(?:data|content))|(by local_scan\(\)|from))\b|(\S{1,60}) authenticator failed for )/;
const own = /^(?:SMTP (?:connection|call|command|data|protocol|syntax)|no MAIL in |no host name found |unexpected disconnection while |refused connection from |TLS error on connection |Start queue run|End queue run|exim \d|Connection from .{1,200} refused|cwd=\S{1,200} \d+ args: )/;
const lifeless = /^(?:Completed|Frozen|Unfrozen|Message is frozen|Spool file is locked|cancelled |removed by |SMTP error from |SMTP timeout |LMTP error |H=\S|DKIM: |F=|H=|SIGTERM|Remote host |remote host |failed to |Received from|routing failed)/;

const remote = /(?:SMTP|LMTP) error (?:from remote (?:mail server|mailer) )?after ((?:[^:]|:(?! ))+?): (?:host (\S{1,255}) \[([^\]]{1,64})\](?::\d{1,5})?: )?(?=[2-5]\d\d[ -])/;
/** What the log selector `+all` puts behind the wording. */
const timings = /(?: (?:QT|DT|RT|D)=[\d.hms]{1,20}){1,4}$/;

/** Exim's mainlog, rejectlog and paniclog: what happened to a message, what was refused; codes stand there only where a text has one. */
export const eximLog = defineFormat({
  id: 'exim-log',
  title: 'Exim mainlog, rejectlog, paniclog',
  kind: 'log',
  checked: 'runs of Exim 4.96',
  samples: [
    ['-', '2026-11-23 12:27:04 1xVT8S-0008HC-2Z <= bob@example.net H=(client.example.net) [192.0.2.44] P=esmtps X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no S=531 id=20261123122704@client.example.net'],
    ['S', '2026-11-23 12:27:04 1xVT8S-0008HC-2Z ** friend@example.org R=remote T=smtpout H=mx.example.org [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no: SMTP error from remote mail server after RCPT TO:<friend@example.org>: «554 5.7.1 <friend@example.org>: Relay access denied»'],
    ['S', '2026-11-23 12:27:09 1xVT8S-0008HC-2Z => alice@example.org R=remote T=smtpout H=mx.example.org [192.0.2.25] C="«250 2.0.0 Ok: queued as 4F1B2C250»"'],
    ['-', '2026-11-23 12:27:09 1xVT8S-0008HC-2Z Completed'],
    ['S', '2026-11-23 12:27:05 H=(client.example.net) [192.0.2.44] F=<bob@example.net> rejected RCPT <nosuch@example.org>: «Unknown user»'],
    ['S', '2026-11-23 12:27:05 login authenticator failed for (client.example.net) [192.0.2.44]: «535 Incorrect authentication data (set_id=alice@example.org)»'],
  ],
  recognise(text) {
    if (isObject(text) || isLiteral(text)) return 0;
    const { time, queueId, at, hasHead } = readLead(text);
    const message = text.slice(at, at + 400);
    if (queueId !== null) return flags.test(message) ? signature : lifeless.test(message) || refusals.test(message) ? signature - 1 : 0;
    if (time === undefined && !hasHead) return /^H=\S.{0,300} (?:temporarily )?rejected (?:RCPT|MAIL|after DATA|EHLO or HELO)\b/.test(message) ? signature : 0;
    return refusals.test(message) && /\[[\da-fA-F.:]{2,45}\]/.test(message) ? signature : own.test(message) ? 1 : 0;
  },
  open: readEach(tell),
});

function readLead(text: string): { readonly time: string | undefined; readonly logHost: string | null; readonly queueId: string | null; readonly at: number; readonly hasHead: boolean } {
  const head = text.includes('exim') ? readHead(text) : null;
  const isOwn = head !== null && /^exim/.test(head.program);
  const from = isOwn ? head.end : 0;
  const [whole = '', time, queueId] = lead.exec(text.slice(from, from + 120)) ?? [];
  return { time: time ?? (isOwn ? head.time : undefined), logHost: isOwn ? head.host : null, queueId: queueId ?? null, at: from + whole.length, hasHead: isOwn };
}

const statuses: Readonly<Record<string, DeliveryStatus>> = { '=>': 'sent', '->': 'sent', '>>': 'sent', '**': 'bounced', '==': 'deferred' };

function tell(line: Line): Told | null {
  const { time, logHost, queueId, at } = readLead(line.text);
  const message = line.text.slice(at);
  const about: About = { queueId, ...(time === undefined ? {} : { time }) };
  const shared = { queueId, logHost, time };
  const flag = queueId === null ? null : flags.exec(message);
  if (flag !== null) {
    const [lead, sign = '', address = ''] = flag;
    if (sign === '<=' || sign === '(=') return { ...shared, facts: tellArrival(message, address) };
    return { ...shared, ...tellDelivery(line, message, at, lead.length, statuses[sign] ?? null, address, about) };
  }
  const refusal = refusals.exec(message.slice(0, 2_000));
  if (refusal !== null) return { ...shared, ...tellRefusal(line, message, at, refusal, { ...about, host: logHost }) };
  if (queueId === null) return null;
  if (/^Completed\b/.test(message)) return { ...shared, facts: { milestone: 'removed' } };
  const quoted = remoteReply(line, message, at, 0, about);
  return { ...shared, facts: {}, ...(quoted === null ? {} : { replies: [readReported(quoted.wording, quoted.about)] }) };
}

function tellArrival(message: string, address: string): MessageFacts {
  const host = /(?:^|\s)H=((?:\S{1,255} )?(?:\(\S{0,255}\) )?\[[^\]\s]{1,64}\])/.exec(message.slice(0, 2_000))?.[1];
  return { client: host ?? field(message, 'U'), sender: withoutBrackets(address), size: field(message, 'S'), messageId: field(message, 'id'), milestone: 'accepted' };
}

function tellDelivery(line: Line, message: string, at: number, from: number, status: DeliveryStatus | null, address: string, about: About): Told {
  // The address that it comes from; of a local delivery, only the local part stands before it.
  const original = /^<([^>\s]{1,512})>(?: |$)/.exec(message.slice(from, from + 520))?.[1];
  const recipient = withoutBrackets(address.includes('@') ? address : (original ?? address));
  const reasonAt = reasonStart(message, from);
  const fields = message.slice(from, reasonAt === -1 ? message.length : reasonAt);
  const relay = /(?:^|\s)H=(\S{1,255})(?: \[([^\]\s]{1,64})\])?/.exec(status === 'deferred' ? message.slice(from) : fields);
  const host = relay?.[1] ?? null;
  const delivery = { status, recipient, originalRecipient: original === recipient ? undefined : original, relay: relay === null ? undefined : `${relay[1] ?? ''}${relay[2] === undefined ? '' : ` [${relay[2]}]`}`, delay: field(fields, 'QT') };
  const facts: MessageFacts = { delivery };
  const named: About = { ...about, recipient, host, action: status };
  const confirmed = confirmation(line, message, at, from);
  if (confirmed !== null) return { facts, replies: [readReported(confirmed, { ...named, command: '.' })] };
  if (status === 'sent') return { facts };
  const quoted = remoteReply(line, message, at, from, named);
  if (quoted !== null) return { facts, replies: [readReported(quoted.wording, quoted.about)] };
  if (reasonAt === -1) return { facts };
  return { facts, replies: [readReported(quote(line, at + reasonAt, at + reasonEnd(message)), named)] };
}

/** Where the reason begins behind the fields: behind the first `: `, or with `defer (`. */
function reasonStart(message: string, from: number): number {
  const deferred = message.indexOf(' defer (', from - 1);
  if (deferred !== -1) {
    const behind = /^ defer \(-?\d{1,10}\)(?::? ?H=\S{1,255} \[[^\]]{1,64}\](?::\d{1,5})?)?:? ?/.exec(message.slice(deferred, deferred + 400))?.[0].length ?? 8;
    return deferred + behind;
  }
  const colon = message.indexOf(': ', from - 1);
  return colon === -1 ? -1 : colon + 2;
}

/** What the next host answered to the message's end, with the log selector `smtp_confirmation`. */
function confirmation(line: Line, message: string, at: number, from: number): Quoted | null {
  const open = message.indexOf(' C="', from - 1);
  if (open === -1) return null;
  let close = open + 4;
  while (close < message.length && message[close] !== '"') close += message[close] === '\\' ? 2 : 1;
  return quote(line, at + open + 4, at + Math.min(close, message.length));
}

/** The reply of a server that a delivery met. */
function remoteReply(line: Line, message: string, at: number, from: number, about: About): { readonly wording: Quoted; readonly about: About } | null {
  const match = remote.exec(message.slice(from, from + 2_000));
  if (match === null) return null;
  const [whole, after = '', name, address] = match;
  const start = from + match.index + whole.length;
  const host = name ?? address ?? about.host ?? /(?:^|\s)(?:H=|host )(\S{1,255}) \[/.exec(message.slice(0, from + match.index))?.[1];
  return { wording: quote(line, at + start, at + wordingEnd(message)), about: { ...about, host: host ?? null, command: commandOf(after), recipient: about.recipient ?? /RCPT TO:<([^>\s]{1,512})>/i.exec(after)?.[1] ?? null } };
}

/** Behind its own words Exim may name the host once more. */
function reasonEnd(message: string): number {
  const end = wordingEnd(message);
  const from = Math.max(0, end - 400);
  const host = / H=\S{1,255} \[[^\]\s]{1,64}\](?::\d{1,5})?$/.exec(message.slice(from, end));
  return host === null ? end : from + host.index;
}

function wordingEnd(message: string): number {
  const tail = timings.exec(message.slice(-100));
  return tail === null ? message.length : message.length - tail[0].length;
}

/** `pipelined MAIL FROM:<…>`, `end of data`, `sending data block`, `initial connection`. */
function commandOf(words: string): string | null {
  if (/initial connection|^connection$/.test(words)) return '(connection)';
  if (/end of data|sending data|^data block/.test(words)) return '.';
  return /\b(EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|BDAT|RSET|QUIT)\b/i.exec(words)?.[1]?.toUpperCase() ?? null;
}

function tellRefusal(line: Line, message: string, at: number, match: RegExpExecArray, about: About): Told {
  const [whole, , what = '', , authenticator] = match;
  const behind = match.index + whole.length;
  const given = /^(?: FROM:?)? ?<([^>\s]{0,512})>/.exec(message.slice(behind, behind + 540))?.[1];
  const recipient = what === 'RCPT' ? (given ?? null) : null;
  const command = authenticator !== undefined ? 'AUTH' : what === 'connection' ? '(connection)' : what === 'EHLO or HELO' ? 'EHLO' : /data|content|^$/i.test(what) ? (/^ MAIL/.test(message.slice(behind - 5)) ? 'MAIL' : '.') : what;
  const sender = /(?:^|\s)F=<([^>\s]{0,512})>/.exec(message.slice(0, 2_000))?.[1];
  const colon = authenticator === undefined ? refusedBecause(message, behind) : message.indexOf(': ', behind);
  const isRefusal = authenticator === undefined;
  const facts: MessageFacts = { sender, ...(isRefusal ? { delivery: { status: 'rejected', recipient } } : {}) };
  if (colon === -1) return { facts };
  return { facts, replies: [readReported(quote(line, at + colon + 2, at + wordingEnd(message)), { ...about, recipient, command, action: isRefusal ? 'rejected' : null })] };
}

/** Behind the address that was refused, which may hold colons of its own, as may the client's address in brackets. */
function refusedBecause(message: string, from: number): number {
  let isInside = false;
  for (let at = from; at < message.length; at++) {
    const sign = message[at];
    if (sign === '<') isInside = true;
    else if (sign === '>') isInside = false;
    else if (sign === ':' && !isInside && message[at + 1] === ' ') return at;
  }
  return -1;
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\*?=(\\S{1,998})`).exec(text.slice(0, 4_000))?.[1];
}

function withoutBrackets(address: string): string {
  return address.replace(/^<(.*)>$/, '$1');
}
