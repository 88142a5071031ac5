import type { DeliveryStatus } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { readFields, type Field } from '../reading/csv.ts';
import { readReported } from '../reading/reported.ts';
import { heardOf, signature, type Told } from './reading.ts';

const header = /^#?type,.{0,400}\bdsnStatus,.{0,200}\bdsnDiag\b/;
/** Delivered, bounced, a remote bounce, tried without success. */
const record = /^(?:d|b|rb|t|tq),"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;
const usual = 'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId';
const statuses: Readonly<Record<string, DeliveryStatus>> = { d: 'sent', b: 'bounced', rb: 'bounced', t: 'deferred', tq: 'deferred' };

/** PowerMTA's accounting file: CSV whose first line names the fields, which its configuration chooses. */
export const powermtaLog = defineFormat({
  id: 'powermta-log',
  title: 'PowerMTA accounting file',
  kind: 'log',
  checked: 'documentation',
  samples: [
    ['-', usual],
    ['S', 'd,2026-09-21 12:00:01+0000,2026-09-21 11:59:00+0000,bob@example.net,alice@example.org,,relayed,2.0.0 (success),smtp;«250 2.0.0 Ok: queued as 4F1B2C250»,mx.example.org (192.0.2.25),,smtp,client (192.0.2.44),smtp,192.0.2.7,192.0.2.25,PIPELINING,1234,pool-1,job1,'],
    ['S', 'b,2026-09-21 12:00:02+0000,2026-09-21 11:59:00+0000,bob@example.net,nosuch@example.org,,failed,5.1.1 (bad destination mailbox address),"smtp;«550 5.1.1 <nosuch@example.org>: User unknown, go away»",mx.example.org (192.0.2.25),bad-mailbox,smtp,client (192.0.2.44),smtp,192.0.2.7,192.0.2.25,PIPELINING,1234,pool-1,job1,'],
  ],
  recognise: (text) => (header.test(text) ? signature : record.test(text) && /,(?:relayed|delivered|failed|delayed|expanded),/.test(text) && /,[245]\.\d{1,3}\.\d{1,3}\b/.test(text) ? signature : 0),
  open() {
    let names = usual.split(',');
    const tell = (line: Line): Told | null => {
      if (header.test(line.text)) names = line.text.replace(/^#/, '').trim().split(',');
      if (!record.test(line.text)) return null;
      const fields = readFields(line.text);
      const value = (name: string): string | undefined => fields[names.indexOf(name)]?.text || undefined;
      const diagnostic: Field | undefined = fields[names.indexOf('dsnDiag')];
      const lead = /^[\w-]{1,20};\s*/.exec(diagnostic?.text ?? '')?.[0].length ?? 0;
      if (diagnostic === undefined || diagnostic.text.length === lead) return null;
      const { from, to, text, pieces } = diagnostic;
      const quoted =
        pieces === undefined
          ? { text: text.slice(lead), start: line.start + from + lead }
          : { text: text.slice(lead), start: line.start + from + lead, end: line.start + to, pieces: pieces.map((piece) => ({ at: Math.max(0, piece.at - lead), start: line.start + piece.start + Math.max(0, lead - piece.at) })) };
      const host = /^[^\s(]{1,255}/.exec(value('dsnMta') ?? '')?.[0] ?? value('dlvDestinationIp') ?? null;
      const status = statuses[value('type') ?? ''] ?? null;
      const own = { host, recipient: value('rcpt') ?? null, status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(value('dsnStatus') ?? '')?.[0] ?? null, action: status, time: value('timeLogged') };
      return { replies: [readReported(quoted, { ...own, ...(status === 'sent' ? { command: '.' } : {}) })] };
    };
    return { read: (line) => heardOf(line, tell(line)) };
  },
});
