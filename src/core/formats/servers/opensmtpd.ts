import { defineFormat } from '../format.ts';
import { withHiddenAnswer } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

/** The session's pointer, which later sessions use again. In traces of the mta, OpenSMTPD is the client. */
const record = /\b(smtp|mta): (0x[0-9a-f]{4,16}): (?:(>>>|<<<) ?|(connected to listener ))/;
/** Lines of the message, without the pointer. */
const body = /<<< \[(MSG|EOM)\](?: |$)/;
const headLength = 500;

/** OpenSMTPD's `smtpd -T smtp`: `>>>` is the server's, as the daemon sees it. */
export const opensmtpd = defineFormat({
  id: 'opensmtpd',
  title: 'OpenSMTPD smtpd -T smtp',
  kind: 'transcript',
  checked: 'runs of OpenSMTPD 6.8.0p2',
  samples: [
    ['-', 'smtp: 0x55d7e56cf510: connected to listener 0x55d7e561c450 [hostname=mail.example.org, port=25, tag=]'],
    ['S', 'smtp: 0x55d7e56cf510: >>> «220 mail.example.org ESMTP OpenSMTPD»'],
    ['C', 'smtp: 0x55d7e56cf510: <<< «DATA»'],
    ['-', 'smtp: 0x55d7e56cf510: message fd 15'],
    ['S', 'smtp: 0x55d7e56cf510: >>> «354 Enter mail, end with "." on a line by itself»'],
    ['-', 'smtp: 0x55d7e56cf510: STATE_HELO -> STATE_BODY'],
    ['C', '<<< [MSG] «Subject: hello»'],
    ['C', '<<< [MSG] «.»'],
    ['-', '<<< [EOM]'],
    ['-', '69b6488d7972d8a8 smtp failed-command command="DATA" result="503 5.5.1 Invalid command: Command not allowed at this point."'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match === null) return 0;
    return match[3] === undefined || weighSmtp(line.slice(match.index + match[0].length)) > 0 ? 20 : 1;
  },
  open() {
    let inMessage = '';
    return {
      read(line, progress) {
        const head = line.text.slice(0, headLength);
        const match = record.exec(head);
        if (match === null) {
          const message = body.exec(head);
          if (message === null || message[1] === 'EOM' || progress(inMessage).turn !== 'message') return null;
          return { speaker: 'client', ...rest(line, message), session: inMessage };
        }
        const [, who, session = '', arrow] = match;
        if (arrow === undefined) return { event: 'opened', span: { start: line.start, end: line.end }, session };
        const said = rest(line, match);
        if (/^354/.test(said.text)) inMessage = session;
        const speaker = (arrow === '>>>') === (who === 'smtp') ? 'server' : 'client';
        return withHiddenAnswer({ speaker, ...said, session, ...readTime(head) }, progress(session));
      },
    };
  },
});

function rest(line: { readonly start: number; readonly end: number; readonly text: string }, match: RegExpExecArray) {
  const from = match.index + match[0].length;
  return { span: { start: line.start + from, end: line.end }, text: line.text.slice(from) };
}
