import type { DeliveryStatus, MessageFacts } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { readFields, type Field } from '../reading/csv.ts';
import { readReported } from '../reading/reported.ts';
import { heardOf, signature, type Told } from './reading.ts';

const logType = /^#Log-type: Message Tracking Log/i;
const record = /^"?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}Z"?,/;
const events = /,(?:SMTP|STOREDRIVER|ROUTING|DSN|AGENT|QUEUE|ADMIN|PICKUP|GATEWAY|MAILBOXRULE|ORAR),(?:RECEIVE|HARECEIVE|SEND|SENDEXTERNAL|DELIVER|FAIL|DEFER|SUBMIT|RESUBMIT|DSN|BADMAIL|EXPAND|REDIRECT|RESOLVE|TRANSFER|HAREDIRECT|HADISCARD|DUPLICATEDELIVER|DROP|POISONMESSAGE|NOTIFYMAPI|AGENTINFO),/;
const statuses: Readonly<Record<string, DeliveryStatus>> = { SEND: 'sent', SENDEXTERNAL: 'sent', DELIVER: 'sent', FAIL: 'bounced', BADMAIL: 'bounced', DROP: 'bounced', DEFER: 'deferred' };
/** As of Exchange 2016; the head of a file says which it has. */
const usual =
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address';
/** What the last server said stands in one field with when, which and where. */
const lastError = '{LED=';

/** Exchange's message tracking log: one line for each event of a message, CSV with the names of its fields. */
export const exchangeTracking = defineFormat({
  id: 'exchange-tracking',
  title: 'Exchange message tracking log',
  kind: 'log',
  checked: 'documentation',
  samples: [
    ['-', '#Log-type: Message Tracking Log'],
    ['-', `#Fields: ${usual}`],
    ['S', '2026-10-01T08:02:06.000Z,192.0.2.50,app01.example.org,198.51.100.25,mx.example.net,08DF000000000002,Outbound,SMTP,SEND,1001,<1@example.org>,6f1c,bob@example.net,«250 2.1.5 Recipient OK»,2048,1,,,Quarterly figures,alice@example.org'],
    ['S', '2026-10-01T08:02:12.000Z,,,,EX01,,,ROUTING,FAIL,1002,<2@example.org>,6f1d,carol@example.org,"«550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found»",2048,1,,,Quarterly figures,alice@example.org'],
    ['S', '2026-10-01T08:03:12.000Z,,,,EX01,,,QUEUE,DEFER,1003,<3@example.org>,6f1e,dave@example.net,[{LRT=10/1/2026 8:03:10 AM};{LED=«450 4.7.0 Try again later»};{FQDN=mx.example.net};{IP=198.51.100.25}],2048,1,,,Figures,alice@example.org'],
  ],
  recognise: (text) => (logType.test(text) ? signature : record.test(text) && events.test(text) ? signature : 0),
  open() {
    let names = usual.split(',');
    const tell = (line: Line): Told | null => {
      if (/^#Fields:/i.test(line.text)) names = line.text.slice(8).trim().split(/, ?/);
      if (!record.test(line.text)) return null;
      const fields = readFields(line.text);
      const field = (name: string): Field | undefined => fields[names.indexOf(name)];
      const value = (name: string): string | undefined => field(name)?.text || undefined;
      const event = value('event-id') ?? '';
      const status = statuses[event] ?? null;
      const queueId = value('internal-message-id') ?? null;
      const time = value('date-time');
      const recipient = value('recipient-address')?.replaceAll(';', ', ') ?? null;
      const host = event === 'SEND' || event === 'SENDEXTERNAL' ? (value('server-hostname') ?? value('server-ip')) : undefined;
      const facts: MessageFacts = {
        sender: value('sender-address'),
        messageId: value('message-id')?.replace(/^<(.*)>$/, '$1'),
        size: value('total-bytes'),
        ...(event === 'RECEIVE' || event === 'SUBMIT' ? { client: value('client-hostname') ?? value('client-ip'), milestone: 'accepted' } : {}),
        ...(status === null ? {} : { delivery: { status, recipient, relay: host } }),
      };
      const quoted = quotedIn(field('recipient-status'), line.start);
      if (quoted === null) return { queueId, time, facts };
      const named = /\{FQDN=([^}\s]{1,255})\}/.exec(field('recipient-status')?.text ?? '')?.[1];
      return { queueId, time, facts, replies: [readReported(quoted, { queueId, recipient, host: named ?? host ?? null, action: status, ...(time === undefined ? {} : { time }) })] };
    };
    return { read: (line) => heardOf(line, tell(line)) };
  },
});

function quotedIn(field: Field | undefined, base: number) {
  if (field === undefined) return null;
  const { text, from, to, pieces } = field;
  const error = text.indexOf(lastError);
  const at = error === -1 ? 0 : error + lastError.length;
  const next = text.indexOf('};{', at);
  const said = error === -1 ? text : text.slice(at, next === -1 ? text.length - (text.endsWith('}]') ? 2 : 0) : next);
  if (!/^['"]?[2-5]\d\d[ -]/.test(said)) return null;
  const skipped = /^['"]/.test(said) ? 1 : 0;
  const wording = said.slice(skipped).replace(/['"]$/, skipped === 1 ? '' : '$&');
  if (pieces === undefined) return { text: wording, start: base + from + at + skipped };
  return { text: wording, start: base + from, end: base + to, pieces: pieces.map((piece) => ({ at: piece.at - at - skipped, start: base + piece.start })) };
}
