import type { DeliveryStatus, MessageFacts } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { isLiteral, isObject } from '../reading/shape.ts';
import { quote, readReported, type About } from '../reading/reported.ts';
import { fieldOf, readEach, readHead, signature, type Told } from './reading.ts';

const programs = /^(?:sendmail|sm-mta|sm-msp|sm-[a-z-]{2,20}|sendmail-[a-z-]{2,20}|meta1)$/;
/** From 8.12 on eight characters of the time, two that count, and the process. */
const queueIdShape = /^([0-9A-Za-z]{8,20}): /;
const arrival = /^from=(?:<[^>]{0,512}>|[^,\s]{0,512}), size=\d{1,15}, class=/;
const refusal = /^(?:ruleset=|Milter(?: \([^)]{1,80}\))?: .{0,600}reject=)/;
const common =
  /^(?:SYSERR|DSN: |[0-9A-Za-z]{8,20}: (?:DSN|return to sender|postmaster notify|clone)|collect: |rejecting |lost input channel |timeout waiting for input |AUTH(?:=| failure)|STARTTLS(?:=|: )|Milter |clone |done; delay=|\S{1,255} \[[\d.a-fA-F:]{2,45}\](?: \(may be forged\))? did not issue |<[^>]{1,512}>\.{3} |message size )/;

/** sendmail's log: `to=` with its `stat=` for each delivery, `reject=` for what a rule set or a milter refused. */
export const sendmailLog = defineFormat({
  id: 'sendmail-log',
  title: 'sendmail mail log',
  kind: 'log',
  checked: 'runs of sendmail 8.17.1.9',
  samples: [
    ['-', 'Nov 23 12:28:22 mail sendmail[1042]: 6ANCSMd6001042: from=<bob@example.net>, size=272, class=0, nrcpts=1, msgid=<20261123122822.001041@mail.example.org>, proto=ESMTP, daemon=MTA, relay=client.example.net [192.0.2.44]'],
    ['S', 'Nov 23 12:28:23 mail sm-mta[1044]: 6ANCSMd6001042: to=<alice@example.org>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30272, relay=mx.example.org. [192.0.2.25], dsn=4.2.0, stat=Deferred: «450 4.2.0 <alice@example.org>: Recipient address rejected: Greylisted»'],
    ['S', 'Nov 23 12:33:23 mail sm-mta[1044]: 6ANCSMd6001042: to=<alice@example.org>, delay=00:05:01, xdelay=00:00:01, mailer=esmtp, pri=120272, relay=mx.example.org. [192.0.2.25], dsn=5.1.1, reply=«550 5.1.1 User unknown», stat=User unknown'],
    ['S', 'Nov 23 12:28:22 mail sendmail[1072]: 6ANCSMYC001072: ruleset=check_rcpt, arg1=<grey@example.org>, relay=client.example.net [192.0.2.44], reject=«451 4.7.1 Greylisting in action, please come back in 00:05:00»'],
  ],
  recognise(text) {
    if (isObject(text) || isLiteral(text)) return 0;
    const { message, isOwn, queueId } = readLead(text);
    if (queueId === null) return 0;
    if (isDelivery(message) || arrival.test(message) || refusal.test(message)) return signature;
    return isOwn && common.test(message) ? signature - 1 : 0;
  },
  open: readEach(tell),
});

function readLead(text: string) {
  const head = readHead(text);
  const own = head !== null && programs.test(head.program) ? head : null;
  const from = own?.end ?? 0;
  const queueId = queueIdShape.exec(text.slice(from, from + 30))?.[1] ?? null;
  const at = from + (queueId === null ? 0 : queueId.length + 2);
  return { message: text.slice(at), at, queueId, isOwn: own !== null, logHost: own?.host ?? null, time: own?.time };
}

function tell(line: Line): Told | null {
  const { message, at, queueId, logHost, time } = readLead(line.text);
  if (queueId === null) return null;
  const about: About = { queueId, ...(time === undefined ? {} : { time }) };
  const shared = { queueId, logHost, time };
  if (isDelivery(message)) return { ...shared, ...tellDelivery(line, message, at, about) };
  if (arrival.test(message)) {
    const relay = /(?:^|, )relay=([^,]{1,300})/.exec(message)?.[1];
    return { ...shared, facts: { client: relay, sender: fieldOf(message, 'from'), size: fieldOf(message, 'size'), messageId: fieldOf(message, 'msgid'), milestone: 'accepted' } };
  }
  if (refusal.test(message)) return { ...shared, ...tellRefusal(line, message, at, { ...about, host: logHost }) };
  return { ...shared, facts: /^done; delay=/.test(message) ? { milestone: 'removed' } : {} };
}

/** Postfix has a `relay=` there, and no `stat=`. */
function isDelivery(message: string): boolean {
  return message.startsWith('to=') && message.includes(', stat=') && /, (?:x?delay|ctladdr|mailer)=/.test(message.slice(0, 4_000));
}

const words: readonly (readonly [RegExp, DeliveryStatus])[] = [
  [/^Sent\b/, 'sent'],
  [/^Deferred\b/, 'deferred'],
  [/^(?:queued|Transient|Operating system error|I\/O error)/, 'deferred'],
  [/^(?:User unknown|Host unknown|Service unavailable|Data format error|Local configuration error|Remote protocol error|Internal error|Can't create output|Message exceeds)/, 'bounced'],
];

function tellDelivery(line: Line, message: string, at: number, about: About): Told {
  // A reply may stand before it, and either may hold anything.
  const statAt = (message.includes(', reply=') ? message.lastIndexOf(', stat=') : message.indexOf(', stat=')) + 7;
  const stat = message.slice(statAt);
  const fields = message.slice(0, statAt);
  const dsn = fieldOf(fields, 'dsn');
  const relay = /, relay=([^,]{1,300})/.exec(fields)?.[1];
  const recipients = /^to=((?:<[^>]{0,512}>|[^,<]{1,512})(?:,(?:<[^>]{0,512}>|[^,<= ]{1,512}))*)/.exec(fields)?.[1]?.replaceAll(/[<>]/g, '').replaceAll(',', ', ') ?? null;
  const status = statusOf(stat, dsn);
  const facts: MessageFacts = { delivery: { status, recipient: recipients, relay, dsn, delay: fieldOf(fields, 'delay') } };
  const isRemote = relay !== undefined && !/mailer=(?:local|prog|\*file\*|procmail)\b/.test(fields);
  const own: About = { ...about, recipient: recipients, status: dsn ?? null, action: status, host: isRemote ? hostName(relay) : null };
  const replyAt = fields.indexOf(', reply=');
  if (replyAt !== -1) return { facts, replies: [readReported(quote(line, at + replyAt + 8, at + statAt - 7), own)] };
  const sent = /^Sent \(/.exec(stat);
  if (sent !== null && isRemote) return { facts, replies: [readReported(quote(line, at + statAt + 6, at + message.trimEnd().length - (message.trimEnd().endsWith(')') ? 1 : 0)), { ...own, command: '.' })] };
  const lead = /^(?:Deferred: |Service unavailable: )(?=\S)/.exec(stat)?.[0].length ?? 0;
  return { facts, replies: [readReported(quote(line, at + statAt + lead, at + message.length), own)] };
}

function statusOf(stat: string, dsn: string | undefined): DeliveryStatus | null {
  return words.find(([shape]) => shape.test(stat))?.[1] ?? (dsn?.startsWith('5') === true ? 'bounced' : dsn?.startsWith('4') === true ? 'deferred' : dsn?.startsWith('2') === true ? 'sent' : null);
}

/** `mx.example.org. [192.0.2.25]`. */
function hostName(relay: string): string | null {
  const [, name, address] = /^(?:([^\s[]{1,255}?)\.?(?: |$))?(?:\[([^\]]{1,64})\])?/.exec(relay) ?? [];
  return name ?? address ?? null;
}

const stages: Readonly<Record<string, string>> = { check_rcpt: 'RCPT', check_mail: 'MAIL', check_relay: '(connection)', check_data: 'DATA', check_vrfy: 'VRFY', check_expn: 'EXPN', check_etrn: 'ETRN', check_eom: '.', check_compat: 'RCPT', tls_client: 'MAIL', trust_auth: 'AUTH' };

function tellRefusal(line: Line, message: string, at: number, about: About): Told {
  const from = message.indexOf('reject=');
  const ruleset = /^ruleset=(\w{1,40})/.exec(message)?.[1];
  const argument = /(?:arg1|to)=<?([^>,\s]{1,512})>?/.exec(message)?.[1];
  const byMilter = /: to=/.test(message) ? 'RCPT' : /: from=/.test(message) ? 'MAIL' : /: (?:data|eom|body)\b/.test(message) ? '.' : /: (?:connect|helo)\b/.test(message) ? '(connection)' : null;
  const command = ruleset === undefined ? byMilter : (stages[ruleset] ?? null);
  const recipient = command === 'RCPT' ? (argument ?? null) : null;
  if (from === -1) return { facts: {} };
  return { facts: { delivery: { status: 'rejected', recipient } }, replies: [readReported(quote(line, at + from + 7, at + message.length), { ...about, command, recipient, action: 'rejected' })] };
}
