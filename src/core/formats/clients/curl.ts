import { defineFormat } from '../format.ts';
import { weighSaid } from '../reading/shape.ts';

/** Mark, blank, text; `--trace-time` puts a time before the mark, `--trace-ids` the numbers of transfer and connection. */
const marked = /^(\d\d:\d\d:\d\d\.\d{1,9} )?(?:\[\d{1,9}-[\dx]{1,9}\] )?([<>*{}]) /;

/** curl --verbose: `> ` and `< `; the message itself is not shown. */
export const curl = defineFormat({
  id: 'curl',
  title: 'curl -v',
  kind: 'transcript',
  samples: [
    ['-', '* Connected to 192.0.2.25 (192.0.2.25) port 25 (#0)'],
    ['S', '< «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '> «MAIL FROM:<bob@example.net> SIZE=285»'],
    ['-', '} [285 bytes data]'],
    ['-', '* We are completely uploaded and fine'],
    ['S', '12:06:22.117225 < «250 2.1.0 Ok»'],
  ],
  recognise(line) {
    const match = marked.exec(line);
    if (match === null) return 0;
    if (match[2] !== '>' && match[2] !== '<') return 1;
    return weighSaid(match[2] === '>' ? 'client' : 'server', line.slice(match[0].length));
  },
  open: () => ({
    read(line) {
      const match = marked.exec(line.text);
      if (match === null) return null;
      const start = line.start + match[0].length;
      const said = line.text.slice(match[0].length);
      const span = { start, end: line.end };
      if (match[2] === '*') {
        if (/^(?:Connected to |Established connection)/.test(said)) return { event: 'opened', span };
        if (/^SSL connection using /.test(said)) return { event: 'tls', span };
        return /^(?:Closing connection|Connection #\d+ to host \S+ left intact|shutting down connection)/.test(said) ? { event: 'closed', span } : null;
      }
      if (match[2] === '{' || match[2] === '}') return null;
      const time = match[1]?.trim();
      return { speaker: match[2] === '>' ? 'client' : 'server', span, text: said, ...(time === undefined ? {} : { time }) };
    },
  }),
});
