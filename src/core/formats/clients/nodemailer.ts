import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { leadLength } from '../reading/lead-length.ts';
import { replyShape, structure, weighSaid, weighSmtp } from '../reading/shape.ts';

/** Time, level, and the connection's id; a pool counts its connections with `#`, and says nothing of SMTP there. */
const record = /\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] [A-Z]{4,5} {1,2}\[[A-Za-z0-9+/_-]{6,32}\] /y;
const timeAt = 1;
const timeEnd = 20;
const levelAt = 22;
const mark = /[CS]: ?/y;
const client = 'C'.charCodeAt(0);
const opened = /(?:Secure connection|Connection) established to /y;
const tls = /(?:Connection upgraded with STARTTLS|Secure connection established)/y;
const closed = /(?:Closing connection|Connection closed|Socket closed)/y;

/** nodemailer with logger and debug: several connections in one log, the lines of the message without a mark. */
export const nodemailer = defineFormat({
  id: 'nodemailer',
  title: 'nodemailer',
  kind: 'transcript',
  checked: 'runs of nodemailer 10.6.0',
  keeps: ['dots'],
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
    ['-', '[2026-11-23 12:04:35] INFO  [b5GmGR4YaY] Connection upgraded with STARTTLS'],
  ],
  recognise(line) {
    const length = leadLength(record, line);
    if (length === 0) return 0;
    const rest = line.slice(length);
    const side = leadLength(mark, rest);
    if (side === 0) return leadLength(opened, rest) > 0 ? structure : Math.min(weighSmtp(rest), 1);
    return weighSaid(speakerOf(rest.charCodeAt(0)), rest.slice(side)) > 0 ? 20 : 1;
  },
  open() {
    let head: Head | null = null;
    return {
      read(line, progress) {
        // Within a second a connection's lines begin alike: no shape is tried then, and all share the strings.
        if (head === null || !line.beginsWith(head.text)) head = readHead(line.text);
        if (head === null) return null;
        const { session } = head;
        const at = head.text.length;
        const span = { start: line.start, end: line.end };
        if (!head.isDebug) {
          const isTls = line.lengthOf(tls, at) > 0;
          if (line.lengthOf(opened, at) > 0) return [{ event: 'opened', span, session }, ...(isTls ? [{ event: 'tls', span, session } as const] : [])];
          if (isTls) return { event: 'tls', span, session };
        }
        if (line.lengthOf(closed, at) > 0) return { event: 'closed', span, session };
        if (!head.isDebug) return null;
        const { turn, isReplyOpen } = progress(session);
        if (turn === 'message') return say('client', line, head, at);
        const side = line.lengthOf(mark, at);
        if (side === 0) return isReplyOpen && replyShape.test(line.slice(at)) ? say('server', line, head, at) : null;
        return say(speakerOf(line.charCodeAt(at)), line, head, at + side);
      },
    };
  },
});

interface Head {
  readonly text: string;
  readonly time: string;
  readonly session: string;
  readonly isDebug: boolean;
}

function readHead(line: string): Head | null {
  const length = leadLength(record, line);
  if (length === 0) return null;
  const session = line.slice(line.indexOf('[', levelAt) + 1, length - 2);
  return { text: line.slice(0, length), time: line.slice(timeAt, timeEnd), session, isDebug: line.startsWith('DEBUG', levelAt) };
}

function say(speaker: Speaker, line: Line, { session, time }: Head, at: number): Utterance {
  return { speaker, span: { start: line.start + at, end: line.end }, text: line.slice(at), session, time };
}

function speakerOf(mark: number): Speaker {
  return mark === client ? 'client' : 'server';
}
