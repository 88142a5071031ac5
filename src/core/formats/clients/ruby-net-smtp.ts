import { defineFormat } from '../format.ts';
import { readLiteral } from '../reading/literal.ts';
import { readLiteralLines } from '../reading/literal-lines.ts';
import { telling, weighSaid } from '../reading/shape.ts';

const record = /^(->|<-) (?=")/;

/** Ruby's net/smtp with set_debug_output: literals, `->` from the server and `<-` to it. The message is not shown. */
export const rubyNetSmtp = defineFormat({
  id: 'ruby-net-smtp',
  title: 'Ruby net/smtp',
  kind: 'transcript',
  checked: 'runs of net/smtp of Ruby 3.1',
  samples: [
    ['-', 'Connection opened: 192.0.2.25:25'],
    ['S', '-> "«220 mail.example.org ESMTP Postfix (Debian/GNU)»\\r\\n"'],
    ['C', '<- "«EHLO client.example.org»\\r\\n"'],
    ['S', '-> "«250 CHUNKING»\\r\\n"'],
    ['-', 'TLS connection started'],
    ['-', 'writing message from String'],
    ['-', 'wrote 87 bytes'],
    ['S', '-> "«250 2.0.0 Ok: queued as 2AE1153DD»\\r\\n"'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const said = readLiteral(line, match[0].length, 0).text.replace(/\r?\n[^]*$/, '');
    const weight = weighSaid(match[1] === '->' ? 'server' : 'client', said);
    return weight >= telling ? 20 : weight;
  },
  open: () => ({
    read(line) {
      const { text } = line;
      const span = { start: line.start, end: line.end };
      const match = record.exec(text);
      if (match === null) {
        if (text.startsWith('Connection opened: ')) return { event: 'opened', span };
        return text === 'TLS connection started' ? { event: 'tls', span } : null;
      }
      return readLiteralLines(match[1] === '->' ? 'server' : 'client', '', text, match[0].length, line.start);
    },
  }),
});
