import type { DeliveryStatus } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { isLiteral, isObject } from '../reading/shape.ts';
import { quote, readReported, type About } from '../reading/reported.ts';
import { readEach, readHead, signature, type Told } from './reading.ts';

const record = /^([0-9a-f]{16}) (smtp|mta|mda|bounce|queue|scheduler) ([a-z-]{3,24}|[A-Z]\w{2,20})(?: |$)/;
/** Before version 6. */
const older = /^(relay|delivery): (Ok|TempFail|PermFail|Loop) for ([0-9a-f]{16}): /;
const statuses: Readonly<Record<string, DeliveryStatus>> = { Ok: 'sent', TempFail: 'deferred', PermFail: 'bounced', Loop: 'bounced' };

/** OpenSMTPD's log: a session, what it did, and `name=value`. A message's envelopes share the first half of their ids. */
export const opensmtpdLog = defineFormat({
  id: 'opensmtpd-log',
  title: 'OpenSMTPD mail log',
  kind: 'log',
  checked: 'runs of OpenSMTPD 6.8.0p2',
  samples: [
    ['-', 'Nov 23 12:30:01 mail smtpd[2505]: 4c0154191f2e3d4c smtp message msgid=7b6dd533 size=250 nrcpt=1 proto=ESMTP'],
    ['-', 'Nov 23 12:30:01 mail smtpd[2505]: 4c0154191f2e3d4c smtp envelope evpid=7b6dd533550e8400 from=<bob@example.net> to=<alice@example.org>'],
    ['S', 'Nov 23 12:31:00 mail smtpd[2505]: 4c01541b421f2e3d smtp failed-command command="RCPT TO:<nosuch@example.org>" result="«550 Invalid recipient: <nosuch@example.org>»"'],
    ['S', 'Nov 23 12:32:01 mail smtpd[2505]: 4c01541c550f2e3d mta delivery evpid=7b6dd533550e8400 from=<bob@example.net> to=<alice@example.org> rcpt=<-> source="192.0.2.7" relay="192.0.2.25 (mx.example.org)" delay=1s result="PermFail" stat="«552 5.2.2 Over quota»"'],
  ],
  recognise(text) {
    if (isObject(text) || isLiteral(text)) return 0;
    const { message } = readLead(text);
    const match = record.exec(message.slice(0, 100));
    if (match === null) return older.test(message.slice(0, 100)) ? signature : 0;
    return /(?:result|evpid|msgid)=/.test(message) ? signature : 1;
  },
  open: readEach(tell),
});

function readLead(text: string) {
  const head = readHead(text);
  const own = head?.program === 'smtpd' ? head : null;
  const at = own?.end ?? 0;
  return { message: text.slice(at), at, logHost: own?.host ?? null, time: own?.time };
}

function tell(line: Line): Told | null {
  const { message, at, logHost, time } = readLead(line.text);
  const match = record.exec(message.slice(0, 100));
  const old = match === null ? older.exec(message.slice(0, 100)) : null;
  if (match === null && old === null) return null;
  const event = old === null ? `${match?.[2] ?? ''} ${match?.[3] ?? ''}` : 'delivery';
  const envelope = old?.[3] ?? valueOf(message, 'evpid')?.text ?? null;
  const queueId = envelope?.slice(0, 8) ?? valueOf(message, 'msgid')?.text ?? null;
  const shared = { queueId, logHost, time };
  const about: About = { queueId: envelope, ...(time === undefined ? {} : { time }) };
  if (event.endsWith('delivery')) {
    const result = old?.[2] ?? valueOf(message, 'result')?.text ?? '';
    const status = statuses[result] ?? null;
    const recipient = address(valueOf(message, 'to')?.text);
    const relay = valueOf(message, 'relay')?.text;
    const stat = valueOf(message, 'stat', true);
    const host = relay === undefined ? null : (/\(([^)\s]{1,255})\)/.exec(relay)?.[1] ?? relay);
    const facts = { delivery: { status, recipient, relay, delay: valueOf(message, 'delay')?.text } };
    if (stat === null) return { ...shared, facts };
    return { ...shared, facts, replies: [readReported(quote(line, at + stat.from, at + stat.from + stat.text.length), { ...about, recipient, host, action: status, ...(status === 'sent' && host !== null ? { command: '.' } : {}) })] };
  }
  const result = valueOf(message, 'result');
  if (result !== null && /^[2-5]\d\d(?: |$)/.test(result.text)) {
    const command = valueOf(message, 'command')?.text ?? '';
    const verb = /^[A-Za-z]{3,10}/.exec(command)?.[0].toUpperCase() ?? null;
    const recipient = verb === 'RCPT' ? address(/<[^>]{0,512}>/.exec(command)?.[0]) : null;
    return { ...shared, replies: [readReported(quote(line, at + result.from, at + result.from + result.text.length), { ...about, host: logHost, command: verb, recipient, action: 'rejected' })] };
  }
  if (event === 'smtp message') return { ...shared, facts: { size: valueOf(message, 'size')?.text, milestone: 'accepted' } };
  return { ...shared, facts: event === 'smtp envelope' ? { sender: address(valueOf(message, 'from')?.text) ?? undefined } : {} };
}

/** A value in quotes, in angle brackets or up to a blank; the last one of a line goes to its end. */
function valueOf(text: string, name: string, isLast = false): { readonly text: string; readonly from: number } | null {
  const at = text.search(new RegExp(`(?:^|[ ,])${name}=`));
  if (at === -1) return null;
  let from = text.indexOf('=', at) + 1;
  if (text[from] === '"') {
    from++;
    let to = from;
    while (to < text.length && text[to] !== '"') to += text[to] === '\\' ? 2 : 1;
    return { text: text.slice(from, to), from };
  }
  const rest = text.slice(from, from + 600);
  // Before version 6 a comma ends a value, and a relay's name stands behind its address.
  const to = isLast ? text.length : rest.startsWith('<') ? from + (rest.indexOf('>') + 1 || rest.length) : from + rest.search(/, | (?!\()|$/);
  return { text: text.slice(from, to), from };
}

function address(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/^<(.*)>$/, '$1');
}
