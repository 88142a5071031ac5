import type { Speaker } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenAnswer, withHiddenChunk } from '../reading/hidden-parts.ts';
import { replyShape, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';

/** Time, connector, session, number, two endpoints, event; data and context follow. A connector's name may hold anything but a comma, unless quoted. */
const record =
  /^"?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}Z)"?,(?:"[^"]{0,300}"|[^",]{0,300}),"?([0-9A-Fa-f]{8,32})"?,"?\d{1,10}"?,"?([^",]{0,64})"?,"?([^",]{0,64})"?,"?([-+*<>])"?,/;
const logType = /^#Log-type: SMTP (Receive|Send) Protocol Log/i;
const tls = /\bTLS protocol \S+ negotiation succeeded\b/;

/** Exchange's protocol log: `>` is what this Exchange sent, so a receive connector's is the server's and a send connector's the client's. */
export const exchange = defineFormat({
  id: 'exchange',
  title: 'Exchange protocol log (SmtpReceive, SmtpSend)',
  kind: 'transcript',
  checked: 'published logs',
  samples: [
    ['-', '#Log-type: SMTP Receive Protocol Log'],
    ['-', '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context'],
    ['-', '2023-01-11T15:59:51.433Z,EX01\\Default Frontend EX01,08DAF3EC62278461,0,10.10.10.10:25,192.0.2.33:56026,+,,'],
    ['S', '2023-01-11T15:59:51.433Z,EX01\\Default Frontend EX01,08DAF3EC62278461,1,10.10.10.10:25,192.0.2.33:56026,>,"«220 ex01.example.org Microsoft ESMTP MAIL Service ready at Wed, 11 Jan 2023 16:59:51 +0100»",'],
    ['C', '2023-01-11T15:59:53.909Z,EX01\\Default Frontend EX01,08DAF3EC62278461,2,10.10.10.10:25,192.0.2.33:56026,<,«EHLO [192.0.2.33]»,'],
    ['S', '2023-01-11T15:59:53.910Z,EX01\\Default Frontend EX01,08DAF3EC62278461,3,10.10.10.10:25,192.0.2.33:56026,>,«250  ex01.example.org Hello [192.0.2.33] SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS»,'],
    ['-', "2023-01-11T16:00:02.106Z,EX01\\Default Frontend EX01,08DAF3EC62278461,10,10.10.10.10:25,192.0.2.33:56026,*,,TlsDomainCapabilities='None'; Status='NoRemoteCertificate'"],
    ['-', '2023-01-11T16:00:02.106Z,EX01\\Default Frontend EX01,08DAF3EC62278461,11,10.10.10.10:25,192.0.2.33:56026,-,,Remote(SocketError)'],
    ['-', '2023-01-11T16:00:02.206Z,EX01\\Default Frontend EX01,08DAF3EC62278461,11,10.10.10.10:25,192.0.2.33:56026,*,,TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk encryption algorithm CALG_AES_256'],
  ],
  recognise(line) {
    if (logType.test(line)) return 20;
    const match = record.exec(line);
    if (match === null) return 0;
    return match[5] === '<' || match[5] === '>' ? 5 * weighSmtp(readField(line, match[0].length).text) : 1;
  },
  open() {
    const sides = learnSides();
    let sender: Speaker | null = null;
    return {
      read(line, progress) {
        const type = logType.exec(line.text)?.[1];
        if (type !== undefined) sender = type.toLowerCase() === 'send' ? 'client' : 'server';
        const match = record.exec(line.text);
        if (match === null) return null;
        const [head, time = '', session = '', local = '', remote = '', event = ''] = match;
        const whole = { start: line.start, end: line.end };
        if (event === '+') return { event: 'opened', span: whole, session };
        if (event === '-') return { event: 'closed', span: whole, session };
        if (event === '*') return tls.test(line.text) ? { event: 'tls', span: whole, session } : null;
        const field = readField(line.text, head.length);
        const byPort = /:25$/.test(local) === /:25$/.test(remote) ? null : /:25$/.test(local) ? 'server' : 'client';
        const known = sender ?? byPort;
        if (known !== null && !contradicts(known, event, field.text, progress(session).turn)) sides.settle(session, '>', known);
        const speaker = sides.speaker(session, event, field.text);
        if (speaker === null) return null;
        const span = { start: line.start + field.from, end: line.start + field.to };
        return withHiddenAnswer(withHiddenChunk({ speaker, span, text: field.text, session, time }), progress(session));
      },
    };
  },
});

/** Pieces of both kinds of log may have been put into one file: what is said tells better than the head. */
function contradicts(sender: Speaker, event: string, said: string, turn: string): boolean {
  if (turn !== 'command' || said === '') return false;
  return ((event === '>') === (sender === 'server')) !== replyShape.test(said);
}

/** A field of CSV, quoted where it holds a comma or a quote, which is then doubled; a paste may have lost what follows. */
function readField(text: string, from: number): { readonly text: string; readonly from: number; readonly to: number } {
  if (text[from] !== '"') {
    const comma = text.indexOf(',', from);
    const to = comma === -1 ? text.length : comma;
    return { text: text.slice(from, to), from, to };
  }
  let to = from + 1;
  while (to < text.length && (text[to] !== '"' || text[to + 1] === '"')) to += text[to] === '"' ? 2 : 1;
  return { text: text.slice(from + 1, to), from: from + 1, to: Math.min(to, text.length) };
}
