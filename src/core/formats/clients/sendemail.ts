import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { replyShape } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

/** It looks like syslog and is not; a reply's lines are joined by a comma. */
const record = /^(?:[^{"'`]{0,100}\bsendemail\S{0,20}\[(\d{1,10})\]: )[A-Z]{4,8} => (?:(Sending): \t? ?|(Received): \t? ?|evalSMTPresponse\(\) - Checking for SMTP success or error status in the message: |(Connecting) to )/i;
const headLength = 400;

/** sendEmail with -v to -vvvv: from the second v on each reply is printed twice, and a refusal only where it is weighed. */
export const sendemail = defineFormat({
  id: 'sendemail',
  title: 'sendEmail -v',
  kind: 'transcript',
  checked: 'runs of sendEmail 1.56',
  samples: [
    ['-', 'Nov 23 12:23:27 client sendemail[25702]: DEBUG => Connecting to 192.0.2.25:25'],
    ['S', 'Nov 23 12:23:27 client sendemail[25702]: SUCCESS => Received: \t«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'Nov 23 12:23:27 client sendemail[25702]: INFO => Sending: \t«MAIL FROM:<bob@example.net>»'],
    ['S', 'Nov 23 12:23:27 client sendemail[25702]: DEBUG => evalSMTPresponse() - Checking for SMTP success or error status in the message: «250 2.1.0 Ok»'],
    ['-', 'Nov 23 12:23:27 client sendemail[25702]: DEBUG => evalSMTPresponse() - Found SMTP success code: 250'],
    ['-', 'Nov 23 12:23:27 client sendemail[25702]: SUCCESS => Received: \t250 2.1.0 Ok'],
    ['-', 'Nov 23 12:23:27 client sendemail[25702]: INFO => Sending message body'],
  ],
  recognise: (line) => (record.test(line.slice(0, headLength)) ? 20 : 0),
  open() {
    let weighed = '';
    return {
      read(line) {
        const head = line.text.slice(0, headLength);
        const match = record.exec(head);
        if (match === null) return null;
        const [mark, session = '', isSent, isReceived, isOpened] = match;
        const span = { start: line.start + mark.length, end: line.end };
        if (isOpened !== undefined) return { event: 'opened', span, session };
        const text = line.text.slice(mark.length);
        const time = readTime(head);
        if (isSent !== undefined) return { speaker: 'client', span, text, session, ...time };
        const isCopy = isReceived !== undefined && text === weighed;
        weighed = isReceived === undefined ? text : '';
        return isCopy ? [] : splitReply(text).map(({ at, said }): Utterance => {
          const start = span.start + at;
          return { speaker: 'server', span: { start, end: start + said.length }, text: said, session, ...time };
        });
      },
    };
  },
});

function splitReply(text: string): { readonly at: number; readonly said: string }[] {
  const lines: { at: number; said: string }[] = [];
  let at = 0;
  for (const said of text.split(/, (?=\d{3}[- ]|\d{3}$)/)) {
    if (replyShape.test(said)) lines.push({ at, said });
    at += said.length + 2;
  }
  return lines;
}
