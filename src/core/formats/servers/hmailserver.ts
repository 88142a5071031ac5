import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { weighSmtp } from '../reading/shape.ts';

/** Program, thread, session, time, address; people cut columns off. SMTPC delivers and is the client. */
const record =
  /(?:"(SMTPD|SMTPC)"\s{1,8}\d{1,10}\s{1,8}(\d{1,12})\s{1,8})?(?:"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})"\s{1,8})?"([^"\s]{1,64})"\s{1,8}"(SENT|RECEIVED): /;
const lineEnd = '[nl]';

/** hMailServer's log: quoted columns, and `[nl]` where a line ends. */
export const hmailserver = defineFormat({
  id: 'hmailserver',
  title: 'hMailServer',
  kind: 'transcript',
  checked: 'published logs',
  samples: [
    ['S', '"SMTPD"\t5444\t4\t"2020-02-28 15:08:26.390"\t"192.0.2.21"\t"SENT: «220 mail.example.org ESMTP»"'],
    ['C', '"SMTPD"\t5444\t4\t"2020-02-28 15:08:26.391"\t"192.0.2.21"\t"RECEIVED: «EHLO client.example.org»"'],
    ['S', '"SMTPD"\t5444\t4\t"2020-02-28 15:08:26.413"\t"192.0.2.21"\t"SENT: «250-mail.example.org»[nl]«250-SIZE 20480000»[nl]«250 HELP»"'],
    ['-', '"TCPIP"\t5436\t"2020-02-28 15:08:26.380"\t"TCP - 192.0.2.21 connected to 192.0.2.10:25."'],
    ['-', '"IMAPD"\t5436\t2\t"2020-02-28 15:06:26.123"\t"192.0.2.21"\t"SENT: 3 OK LOGIN completed"'],
    ['S', '"SMTPC"\t102\t2\t"2026-01-02 10:00:01.000"\t"203.0.113.10"\t"RECEIVED: «220 mx.example.org ESMTP»"'],
    ['C', '"SMTPC"\t102\t2\t"2026-01-02 10:00:01.001"\t"203.0.113.10"\t"SENT: «MAIL FROM:<sender@example.com>»"'],
  ],
  recognise(line) {
    const match = record.exec(line.slice(0, 300));
    if (match === null) return 0;
    const said = line.slice(match.index + match[0].length).split(/\[nl\]|"$/)[0] ?? '';
    return weighSmtp(said) === 0 ? 0 : match[1] === undefined ? weighSmtp(said) : 20;
  },
  open: () => ({
    read(line) {
      const { text } = line;
      const match = record.exec(text.slice(0, 300));
      if (match === null || (match[1] === undefined && /"(?:IMAPD|POP3[DC])"/.test(text.slice(0, match.index)))) return null;
      const [whole, program = 'SMTPD', number, time, address = '', direction] = match;
      const speaker = (direction === 'SENT') === (program === 'SMTPD') ? 'server' : 'client';
      const common = { speaker, session: number === undefined ? address : `${program} ${number}`, ...(time === undefined ? {} : { time }) } as const;
      const heard: Utterance[] = [];
      const last = text.endsWith('"') ? text.length - 1 : text.length;
      for (let from = match.index + whole.length; from <= last; ) {
        const found = text.indexOf(lineEnd, from);
        const to = found === -1 ? last : found;
        const said = text.slice(from, to);
        // Before the dot that ends a message stands only the end of the line before it.
        if (said !== '' || to === last) heard.push(withHiddenChunk({ ...common, span: { start: line.start + from, end: line.start + to }, text: said }));
        from = to + lineEnd.length;
      }
      return heard;
    },
  }),
});
