import { defineFormat } from '../format.ts';
import { isCommand, isLiteral, isObject, weighSmtp } from '../reading/shape.ts';

const record = /\bsmtp-sink(?:\[\d{1,10}\])?: /;
const opened = /^connect \(AF_/;
/** What it does it logs in small letters: a word in capitals is a client's, known or not. */
const capitals = /^(?:[A-Z]{4,10}(?: |$)|\.$)/;

/** Postfix's smtp-sink -v shows what clients sent and nothing that it answered. */
export const smtpSink = defineFormat({
  id: 'smtp-sink',
  title: 'smtp-sink -v',
  kind: 'transcript',
  checked: 'runs of Postfix 3.7.11',
  samples: [
    ['-', 'smtp-sink: connect (AF_INET 127.0.0.1)'],
    ['-', 'smtp-sink: smtp_stream_setup: maxtime=100 enable_deadline=0 min_data_rate=0'],
    ['C', 'smtp-sink: «EHLO client.example.org»'],
    ['C', 'smtp-sink: «MAIL FROM:<bob@example.net>»'],
    ['C', 'smtp-sink: «.»'],
    ['-', 'smtp-sink: disconnect'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line);
    return match !== null && weighSmtp(line.slice(match.index + match[0].length)) >= 3 ? 20 : 0;
  },
  open: () => ({
    read(line) {
      const match = record.exec(line.text.slice(0, 200));
      if (match === null) return null;
      const from = match.index + match[0].length;
      const text = line.text.slice(from);
      const span = { start: line.start + from, end: line.end };
      if (opened.test(text)) return { event: 'opened', span };
      if (text === 'disconnect') return { event: 'closed', span };
      return isCommand(text) || capitals.test(text) ? { speaker: 'client', span, text } : null;
    },
  }),
});
