import { defineFormat } from '../format.ts';
import { isCommand, replyShape, weighSmtp } from '../reading/shape.ts';

const record = /\bsmtp-source(?:\[\d{1,10}\])?: (<<< )?/;
/** What it says of itself it says in small letters. */
const command = /^(?:(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|RSET|QUIT|XCLIENT|XFORWARD)(?: |$)|\.$)/;
const headLength = 200;

/** Postfix's smtp-source -v: the server's lines marked, its own not. */
export const smtpSource = defineFormat({
  id: 'smtp-source',
  title: 'smtp-source -v',
  kind: 'transcript',
  checked: 'runs of Postfix 3.7.11',
  samples: [
    ['-', 'smtp-source: fd=3: stream buffer size old=0 new=130964'],
    ['S', 'smtp-source: <<< «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'smtp-source: «HELO client.example.org»'],
    ['S', 'smtp-source: <<< «250 mail.example.org»'],
    ['C', 'smtp-source: «MAIL FROM:<bob@example.net>»'],
    ['-', 'smtp-source: vstream_tweak_tcp: TCP_MAXSEG 32741'],
  ],
  recognise(line) {
    const match = record.exec(line.slice(0, headLength));
    return match !== null && weighSmtp(line.slice(match.index + match[0].length)) > 0 ? 20 : 0;
  },
  open: () => ({
    read(line) {
      const match = record.exec(line.text.slice(0, headLength));
      if (match === null) return null;
      const from = match.index + match[0].length;
      const text = line.text.slice(from);
      const span = { start: line.start + from, end: line.end };
      if (match[1] !== undefined) return replyShape.test(text) ? { speaker: 'server', span, text } : null;
      return isCommand(text) || command.test(text) ? { speaker: 'client', span, text } : null;
    },
  }),
});
