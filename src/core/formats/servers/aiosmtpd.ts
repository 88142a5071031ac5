import { defineFormat } from '../format.ts';
import { withHiddenAnswer } from '../reading/hidden-parts.ts';
import { readLiteral } from '../reading/literal.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

/** A peer as Python shows it: a pair, four values for IPv6, or the empty name of a socket in the file system. */
const peerShape = /(\('[^'\s]{1,64}', \d{1,5}(?:, \d{1,10}, \d{1,10})?\)|'') /;
const said = /^(<<|>>|Data:) b?(?=['"])/;
const opened = /^handling connection/;
const closed = /^(?:connection lost|Connection lost during)/;
const message = /\bDATA readline: b(?=['"])/;
const headLength = 300;

/** aiosmtpd at level debug: `<<` is the server's, `>>` the client's, each a literal of Python's. The message's lines name no peer. */
export const aiosmtpd = defineFormat({
  id: 'aiosmtpd',
  title: 'aiosmtpd -d',
  kind: 'transcript',
  checked: 'runs of aiosmtpd 1.4.3',
  keeps: ['dots'],
  samples: [
    ['-', "INFO:mail.log:('127.0.0.1', 36966) handling connection"],
    ['S', "DEBUG:mail.log:('127.0.0.1', 36966) << b'«220 mail.example.org Python SMTP 1.4.3»'"],
    ['-', "DEBUG:mail.log:_handle_client readline: b'EHLO client.example.org\\r\\n'"],
    ['C', "INFO:mail.log:('127.0.0.1', 36966) >> b'«EHLO client.example.org»'"],
    ['S', "DEBUG:mail.log:('127.0.0.1', 36966) << b'«250-mail.example.org»'"],
    ['S', "DEBUG:mail.log:('127.0.0.1', 36966) << b'«250 HELP»'"],
    ['-', "INFO:mail.log:('127.0.0.1', 36966) sender: bob@example.net"],
    ['C', "2026-11-23 12:28:10,101 - mail.log - INFO - ('::1', 36966, 0, 0) >> b'«DATA»'"],
    ['S', "DEBUG:mail.log:('127.0.0.1', 36966) << b'«354 End data with <CR><LF>.<CR><LF>»'"],
    ['-', "INFO:mail.log:('127.0.0.1', 36966) connection lost"],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const peer = peerShape.exec(line.slice(0, headLength));
    if (peer === null) return 0;
    const rest = line.slice(peer.index + peer[0].length);
    const mark = said.exec(rest);
    if (mark === null) return opened.test(rest) ? 1 : 0;
    return weighSmtp(readLiteral(rest, mark[0].length, 0).text) > 0 ? 20 : 1;
  },
  open() {
    let inMessage = '';
    return {
      read(line, progress) {
        const { text } = line;
        const head = text.slice(0, headLength);
        const data = message.exec(head);
        if (data !== null) {
          if (progress(inMessage).turn !== 'message') return null;
          return { speaker: 'client', ...readQuoted(text, data.index + data[0].length, line.start), session: inMessage };
        }
        const peer = peerShape.exec(head);
        if (peer === null) return null;
        const [whole, session = ''] = peer;
        const at = peer.index + whole.length;
        const mark = said.exec(text.slice(at, at + 16));
        if (mark === null) {
          const rest = head.slice(at);
          const event = opened.test(rest) ? 'opened' : closed.test(rest) ? 'closed' : null;
          return event === null ? null : { event, span: { start: line.start, end: line.end }, session };
        }
        const quoted = readQuoted(text, at + mark[0].length, line.start);
        if (mark[1] === '<<' && quoted.text.startsWith('354')) inMessage = session;
        return withHiddenAnswer({ speaker: mark[1] === '<<' ? 'server' : 'client', ...quoted, session, ...readTime(head) }, progress(session));
      },
    };
  },
});

/** The literal's text without its line end, which only the message's lines have; a bare LF within stays, as it stayed on the wire. */
function readQuoted(text: string, open: number, base: number) {
  const literal = readLiteral(text, open, base);
  const end = endOfLine(literal.text);
  return {
    text: literal.text.slice(0, end),
    pieces: literal.pieces,
    span: { start: base + open + 1, end: base + Math.max(open + 1, literal.end - (literal.isClosed ? 1 : 0)) },
    ...(end === literal.text.length ? {} : { lineEnd: literal.text.slice(end) }),
  };
}

/** Where an LF at the text's end, and any CR before it, begins. */
function endOfLine(text: string): number {
  if (!text.endsWith('\n')) return text.length;
  let end = text.length - 1;
  while (text[end - 1] === '\r') end--;
  return end;
}
