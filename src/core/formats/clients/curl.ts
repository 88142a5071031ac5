import { defineFormat } from '../format.ts';
import { leadLength } from '../reading/lead-length.ts';
import { weighSaid } from '../reading/shape.ts';

/** Mark, blank, text; `--trace-time` puts a time before the mark, `--trace-ids` the numbers of transfer and connection. */
const marked = /(?:\d\d:\d\d:\d\d\.\d{1,9} )?(?:\[\d{1,9}-[\dx]{1,9}\] )?[<>*{}] /y;
const timed = /^\d\d:\d\d:\d\d\.\d{1,9}/;

/** curl --verbose: `> ` and `< `; the message itself is not shown. */
export const curl = defineFormat({
  id: 'curl',
  title: 'curl -v',
  kind: 'transcript',
  checked: 'runs of curl 7.88.1',
  samples: [
    ['-', '* Connected to 192.0.2.25 (192.0.2.25) port 25 (#0)'],
    ['S', '< «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '> «MAIL FROM:<bob@example.net> SIZE=285»'],
    ['-', '} [285 bytes data]'],
    ['-', '* We are completely uploaded and fine'],
    ['S', '12:06:22.117225 < «250 2.1.0 Ok»'],
    ['-', '* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384'],
  ],
  recognise(line) {
    const length = leadLength(marked, line);
    if (length === 0) return 0;
    const mark = line[length - 2];
    if (mark !== '>' && mark !== '<') return 1;
    return weighSaid(mark === '>' ? 'client' : 'server', line.slice(length));
  },
  open: () => ({
    read(line) {
      const { text } = line;
      const length = leadLength(marked, text);
      if (length === 0) return null;
      const mark = text[length - 2];
      const start = line.start + length;
      const said = text.slice(length);
      const span = { start, end: line.end };
      if (mark === '*') {
        if (/^(?:Connected to |Established connection)/.test(said)) return { event: 'opened', span };
        if (/^SSL connection using /.test(said)) return { event: 'tls', span };
        return /^(?:Closing connection|Connection #\d+ to host \S+ left intact|shutting down connection)/.test(said) ? { event: 'closed', span } : null;
      }
      if (mark !== '>' && mark !== '<') return null;
      const time = length === 2 ? undefined : timed.exec(text)?.[0];
      return { speaker: mark === '>' ? 'client' : 'server', span, text: said, time };
    },
  }),
});
