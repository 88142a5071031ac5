import { openFlows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { telling, weighSmtp } from '../reading/shape.ts';
import { plainRun } from '../reading/wire-lines.ts';

/** Source and destination with their ports, each number filled up with zeros; IPv6 as it is. */
const head = /^((?:\d{3}\.){4}|[0-9a-fA-F:]{3,45}\.)(\d{5})-((?:\d{3}\.){4}|[0-9a-fA-F:]{3,45}\.)(\d{5}): /;

/** tcpflow -c: the flow stands before its first line, and an empty line behind its last. */
export const tcpflow = defineFormat({
  id: 'tcpflow',
  title: 'tcpflow -c',
  kind: 'transcript',
  checked: 'runs of tcpflow 1.6.1',
  samples: [
    ['S', '127.000.000.001.00025-127.000.000.001.57744: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '127.000.000.001.57744-127.000.000.001.00025: «EHLO client.example.org»'],
    ['S', '127.000.000.001.00025-127.000.000.001.57744: «250-mail.example.org»'],
    ['S', '«250-PIPELINING»'],
    ['S', '«250 CHUNKING»'],
  ],
  recognise(line) {
    const match = head.exec(line);
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match[0].length));
    return weight >= telling ? 20 : weight;
  },
  open() {
    const flows = openFlows();
    let from: string | null = null;
    let to = '';
    return {
      end: flows.end,
      read(line) {
        const match = head.exec(line.text);
        if (match !== null) {
          from = nameEndpoint(match[1] ?? '', match[2] ?? '');
          to = nameEndpoint(match[3] ?? '', match[4] ?? '');
        }
        // The line behind a flow is tcpflow's own: it has no CR, as the flow's lines have.
        if (from === null || (match === null && line.text === '' && line.lineEnd !== '\r\n')) return null;
        const lead = match?.[0].length ?? 0;
        return flows.hear(from, to, plainRun(line.text.slice(lead), line.start + lead));
      },
    };
  },
});

function nameEndpoint(address: string, port: string): string {
  const host = address.slice(0, -1);
  const short = host.includes(':') ? host : host.split('.').map(Number).join('.');
  return `${short}:${Number(port)}`;
}
