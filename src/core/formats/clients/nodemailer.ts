import type { Speaker } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { replyShape, structure, weighSaid, weighSmtp } from '../reading/shape.ts';

/** Time, level, and the connection's id; a pool counts its connections with `#`, and says nothing of SMTP there. */
const record = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\] ([A-Z]{4,5}) {1,2}\[([A-Za-z0-9+/_-]{6,32})\] /;
const mark = /^([CS]): ?/;
const opened = /^(?:Secure connection|Connection) established to /;
const tls = /^(?:Connection upgraded with STARTTLS|Secure connection established)/;
const closed = /^(?:Closing connection|Connection closed|Socket closed)/;

/** nodemailer with logger and debug: several connections in one log, the lines of the message without a mark. */
export const nodemailer = defineFormat({
  id: 'nodemailer',
  title: 'nodemailer',
  kind: 'transcript',
  samples: [
    ['-', '[2026-11-23 12:04:35] INFO  [b5GmGR4YaY] Connection established to 192.0.2.25:25'],
    ['S', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] S: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] C: «EHLO client.example.org»'],
    ['S', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] S: «250 STARTTLS»'],
    ['-', '[2026-11-23 12:04:35] DEBUG Sending mail using SMTP/10.6.0[client:10.6.0]'],
    ['C', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] C: «DATA»'],
    ['S', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] S: «354 End data with <CR><LF>.<CR><LF>»'],
    ['C', '[2026-11-23 12:06:34] DEBUG [b5GmGR4YaY] «Subject: =?UTF-8?Q?nodemailer_=E2=9C=93?=»'],
    ['C', '[2026-11-23 12:06:34] DEBUG [b5GmGR4YaY] «S: 550 fake»'],
    ['C', '[2026-11-23 12:06:34] DEBUG [b5GmGR4YaY] «.»'],
    ['-', '[2026-11-23 12:06:34] INFO  [b5GmGR4YaY] <377 bytes encoded mime message (source size 367 bytes)>'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const rest = line.slice(match[0].length);
    const side = mark.exec(rest);
    if (side === null) return opened.test(rest) ? structure : Math.min(weighSmtp(rest), 1);
    return weighSaid(side[1] === 'C' ? 'client' : 'server', rest.slice(side[0].length)) > 0 ? 20 : 1;
  },
  open: () => ({
    read(line, progress) {
      const match = record.exec(line.text);
      if (match === null) return null;
      const [head, time = '', level, session = ''] = match;
      const rest = line.text.slice(head.length);
      const whole = { start: line.start, end: line.end };
      const say = (speaker: Speaker, skip: number) =>
        ({ speaker, span: { start: line.start + head.length + skip, end: line.end }, text: rest.slice(skip), session, time }) as const;
      const { turn, isReplyOpen } = progress(session);
      if (level !== 'DEBUG') {
        const isTls = tls.test(rest);
        if (opened.test(rest)) return [{ event: 'opened', span: whole, session }, ...(isTls ? [{ event: 'tls', span: whole, session } as const] : [])];
        if (isTls) return { event: 'tls', span: whole, session };
        return closed.test(rest) ? { event: 'closed', span: whole, session } : null;
      }
      if (closed.test(rest)) return { event: 'closed', span: whole, session };
      if (turn === 'message') return say('client', 0);
      const side = mark.exec(rest);
      if (side === null) return isReplyOpen && replyShape.test(rest) ? say('server', 0) : null;
      return say(side[1] === 'C' ? 'client' : 'server', side[0].length);
    },
  }),
});
