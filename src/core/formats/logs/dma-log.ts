import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { quote, readReported, type About } from '../reading/reported.ts';
import { heardOf, readHead, signature, type Told } from './reading.ts';

const failure = /^(remote|local) delivery to (\S{1,255})(?: \[([^\]]{1,64})\])?(?: pref \d+)? (failed|deferred)(?: after (.{1,40}?))?: /;
const own = /^(?:new mail from user=|mail to=<|<[^>]{0,512}> trying delivery|trying remote delivery to |using smarthost|delivery (?:successful|failed)|remote delivery (?:deferred|succeeded)|Server (?:greeting|supports)|can not bounce|connect to |<[^>]{0,512}> delivery successful|local delivery)/;

/** The DragonFly Mail Agent: one process per recipient, which carries the queue id in its brackets. */
export const dmaLog = defineFormat({
  id: 'dma-log',
  title: 'dma (DragonFly Mail Agent)',
  kind: 'log',
  checked: 'runs of dma 0.13',
  samples: [
    ['-', 'Nov 23 12:34:34 mail dma[c8a2.55b74a14bc30]: <nosuch@example.org> trying delivery'],
    ['S', 'Nov 23 12:34:34 mail dma[c8a2.55b74a14bc30]: remote delivery to mx.example.org [192.0.2.25] failed after RCPT TO: «550 5.1.1 <nosuch@example.org>: Recipient address rejected»'],
    ['-', 'Nov 23 12:34:34 mail dma[c8a2.55b74a14bc30]: delivery failed, bouncing as c8a6'],
  ],
  recognise(text) {
    const head = readHead(text);
    if (head?.program !== 'dma') return 0;
    const message = text.slice(head.end);
    return failure.test(message) ? signature : own.test(message.trimStart()) ? signature - 1 : 0;
  },
  open() {
    const recipients = new Map<string, string>();
    const senders = new Map<string, string>();
    const tell = (line: Line): Told | null => {
      const head = readHead(line.text);
      if (head?.program !== 'dma') return null;
      const { end: at, host: logHost, time, process } = head;
      const message = line.text.slice(at);
      const shared = { logHost, time };
      const accepted = /^new mail from user=(\S{1,64}) uid=\d+ envelope_from=<([^>]{0,512})>/.exec(message);
      if (accepted !== null) senders.set(process, accepted[2] ?? '');
      const queued = /^mail to=<([^>]{0,512})> queued as (\S{1,64})/.exec(message);
      if (queued !== null) {
        recipients.set(queued[2] ?? '', queued[1] ?? '');
        return { ...shared, queueId: queued[2], facts: { sender: senders.get(process), milestone: 'accepted' } };
      }
      if (!process.includes('.')) return null;
      const recipient = recipients.get(process) ?? /^<([^>]{0,512})>/.exec(message)?.[1] ?? null;
      const failed = failure.exec(message);
      if (failed !== null) {
        const [lead, , name = '', address, word = '', after] = failed;
        const status = word === 'failed' ? 'bounced' : 'deferred';
        const about: About = { queueId: process, recipient, host: name === '' ? (address ?? null) : name, command: commandOf(after), action: status, ...(time === undefined ? {} : { time }) };
        return { ...shared, queueId: process, facts: { delivery: { status, recipient, relay: name } }, replies: [readReported(quote(line, at + lead.length, at + message.length), about)] };
      }
      if (/delivery successful/.test(message)) return { ...shared, queueId: process, facts: { delivery: { status: 'sent', recipient }, milestone: 'removed' } };
      if (/^delivery failed, bouncing|^can not bounce/.test(message)) return { ...shared, queueId: process, facts: { milestone: 'removed' } };
      return { ...shared, queueId: process, facts: {} };
    };
    return { read: (line) => heardOf(line, tell(line)) };
  },
});

function commandOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  if (/final DATA|end of/i.test(words)) return '.';
  return /\b(EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT|DATA|QUIT)\b/.exec(words)?.[1] ?? (/greeting|connect/i.test(words) ? '(connection)' : null);
}
