import type { Speaker } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { readLiteral } from '../reading/literal.ts';
import { isLiteral, telling, weighSmtp } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';
import { joinWireLines, type WireLines } from '../reading/wire-lines.ts';

const record = /\bRaw SMTP (input received|output sent) \(smtp\.raw-(?:in|out)put\)/;
const peer = /\bremoteIp = ([^\s,]{2,45}), remotePort = (\d{1,5})/;
const contents = /\bcontents = (?=")/;

/** Stalwart at level trace: input is the client's, output the server's, each as a literal. */
export const stalwart = defineFormat({
  id: 'stalwart',
  title: 'Stalwart (trace)',
  kind: 'transcript',
  checked: 'published logs',
  keeps: ['dots'],
  samples: [
    ['S', '2024-08-20T12:03:49Z TRACE Raw SMTP output sent (smtp.raw-output) listenerId = "smtp", protocol = smtp, remoteIp = 192.0.2.33, remotePort = 59010, size = 38, contents = "«220 mail.example.org Stalwart ESMTP»\\r\\n"'],
    ['C', '2024-08-20T12:03:49Z TRACE Raw SMTP input received (smtp.raw-input) listenerId = "smtp", protocol = smtp, remoteIp = 192.0.2.33, remotePort = 59010, size = 10, contents = "«STARTTLS»\\r\\n"'],
    ['-', '2024-08-20T12:03:49Z DEBUG SMTP STARTTLS command (smtp.start-tls) listenerId = "smtp", protocol = smtp, remoteIp = 192.0.2.33, remotePort = 59010'],
    ['S', '2024-08-20T12:03:49Z TRACE Raw SMTP output sent (smtp.raw-output) listenerId = "smtp", protocol = smtp, remoteIp = 192.0.2.33, remotePort = 59010, size = 31, contents = "«220 2.0.0 Ready to start TLS.»\\r\\n"'],
  ],
  recognise(line) {
    const said = record.test(line) && !isLiteral(line) ? contents.exec(line) : null;
    if (said === null) return 0;
    const { text } = readLiteral(line, said.index + said[0].length, 0);
    return weighSmtp(text.split(/\r?\n/, 1)[0] ?? '') > 0 ? 20 : telling;
  },
  open() {
    const streams = new Map<string, WireLines>();
    return {
      end: () => [...streams.values()].flatMap((stream) => stream.end()),
      read(line) {
        const { text } = line;
        const match = record.exec(text);
        const said = match === null ? null : contents.exec(text);
        if (match === null || said === null) return null;
        const [, address = '', port = ''] = peer.exec(text) ?? [];
        const speaker: Speaker = match[1] === 'output sent' ? 'server' : 'client';
        const session = address === '' ? '' : `${address.includes(':') ? `[${address}]` : address}:${port}`;
        const key = `${speaker} ${session}`;
        const stream = streams.get(key) ?? joinWireLines(speaker, session);
        streams.set(key, stream);
        const time = readTime(text);
        return stream.take({ ...readLiteral(text, said.index + said[0].length, line.start), isExact: true }).map((one) => ({ ...one, ...time }));
      },
    };
  },
});
