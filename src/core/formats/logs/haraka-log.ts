import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { isLiteral } from '../reading/shape.ts';
import { readLiteral } from '../reading/literal.ts';
import { quote, readReported, type About } from '../reading/reported.ts';
import { readEach, signature, type Told } from './reading.ts';

/** Time, level, the connection's uuid with the transaction and the attempt, the part of Haraka. */
const lead = /^(\d{4}-\d\d-\d\d[T ][\d:.]{8,20}Z?)? {0,2}\[([A-Z]{4,8})\] \[([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|-)((?:\.\d{1,4}){0,3})\] \[([\w./-]{1,60})\] {1,2}/;
const lookup = /^(?:recipient <?(\S{1,512}?)>? (rejected|deferred): |bouncing mail: (?:Error: )?|Temp failing (\S{1,200}) for [\d.]+ seconds: (?:Error: )?)(?=.)/;
const own = /^(?:delivered file=|message mid=|disconnect ip=|connect ip=|rcpt <|sender <|queue code=|hook=)/;

/** What Haraka logs of mail without the protocol level: accepted messages, outbound deliveries. */
export const harakaLog = defineFormat({
  id: 'haraka-log',
  title: 'Haraka without protocol',
  kind: 'log',
  checked: 'its source',
  samples: [
    ['-', '2026-11-23T12:28:46.500Z [NOTICE] [726F14C2-53D9-41FC-BDEA-75A2926419A4.1] [core] message mid="<1@example.net>" size=254 rcpts=1/0/0 delay=0.01 code=CONT msg=""'],
    ['S', '2026-11-23T12:28:47.101Z [NOTICE] [726F14C2-53D9-41FC-BDEA-75A2926419A4.1.1] [outbound] recipient <nosuch@example.org> rejected: «550 5.1.1 User unknown»'],
    ['S', '2026-11-23T12:28:47.230Z [NOTICE] [726F14C2-53D9-41FC-BDEA-75A2926419A4.1.1] [outbound] delivered file=1795436927_1795436927_0_12878_Tynsoa_2_mail domain=example.org host=mx.example.org ip=192.0.2.25 port=25 mode=SMTP tls=Y auth=N response="«2.0.0 Ok: queued as 4F1B2C250»" delay=0.73 fails=0 rcpts=1/0/0'],
  ],
  recognise(text) {
    if (isLiteral(text)) return 0;
    const match = lead.exec(text.slice(0, 200));
    if (match === null || match[3] === '-') return 0;
    const message = text.slice(match[0].length, match[0].length + 600);
    if (lookup.test(message) || /^delivered file=\S+ domain=/.test(message)) return signature;
    return own.test(message) && match[2] !== 'DEBUG' ? 2 : 0;
  },
  open: readEach(tell),
});

function tell(line: Line): Told | null {
  const match = lead.exec(line.text.slice(0, 200));
  if (match === null || match[3] === '-') return null;
  const [whole, time, , uuid = '', transaction = ''] = match;
  if (transaction === '') return null;
  // The attempt's number is no part of the message's.
  const queueId = uuid + (/^\.\d+/.exec(transaction)?.[0] ?? '');
  const at = whole.length;
  const message = line.text.slice(at);
  const about: About = { queueId, ...(time === undefined ? {} : { time }) };
  const shared = { queueId, logHost: null, time };
  if (message.startsWith('delivered file=')) {
    const value = (name: string) => new RegExp(`(?:^| )${name}="?([^"\\s]{1,255})`).exec(message)?.[1];
    const host = value('host') ?? value('ip') ?? null;
    const open = message.indexOf(' response="');
    const { text, pieces, end } = readLiteral(line.text, at + (open === -1 ? message.length : open + 10), line.start);
    const facts = { delivery: { status: 'sent', recipient: null, relay: host ?? undefined, delay: value('delay') } } as const;
    const isPlain = pieces.length === 1;
    const start = pieces[0]?.start ?? line.start;
    return { ...shared, facts, replies: open === -1 ? [] : [readReported({ text, start, end: Math.max(start, line.start + end - 1), ...(isPlain ? {} : { pieces }) }, { ...about, host, command: '.', action: 'sent' })] };
  }
  const found = lookup.exec(message.slice(0, 800));
  if (found === null) {
    const mid = /^message mid="?<?([^>"\s]{1,998})>?"? size=(\d+)/.exec(message);
    return { ...shared, facts: mid === null ? {} : { messageId: mid[1], size: mid[2], milestone: 'accepted' } };
  }
  const [words, recipient, word] = found;
  const status = word === 'rejected' || words.startsWith('bouncing') ? 'bounced' : 'deferred';
  const own: About = { ...about, recipient: recipient ?? null, command: recipient === undefined ? null : 'RCPT', action: status };
  return { ...shared, facts: { delivery: { status, recipient: recipient ?? null } }, replies: [readReported(quote(line, at + words.length, line.text.length), own)] };
}
