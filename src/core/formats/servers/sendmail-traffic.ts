import { defineFormat } from '../format.ts';
import { weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';

const record = /^\s{0,8}(\d{5,10}) (>>>|<<<|===)(?: |$)/;
const closed = /^\[(?:EOF|TIMEOUT)\]$/;

/**
 * sendmail -X: `>>>` is what sendmail sent, whichever side it was. Behind `=== EXEC` it feeds a mailer, which is no SMTP unless the
 * mailer greets (LMTP).
 */
export const sendmailTraffic = defineFormat({
  id: 'sendmail-traffic',
  title: 'sendmail -X',
  kind: 'transcript',
  checked: 'runs of sendmail 8.17.1.9',
  samples: [
    ['S', '01140 >>> «220 mail.example.org ESMTP Sendmail 8.17.1.9/8.17.1.9; Mon, 23 Nov 2026 12:28:25 GMT»'],
    ['C', '01140 <<< «EHLO client.example.org»'],
    ['S', '01140 >>> «250-mail.example.org Hello localhost [127.0.0.1], pleased to meet you»'],
    ['S', '01140 >>> «250 HELP»'],
    ['C', '01140 <<< «MAIL FROM:<bob@example.net>»'],
    ['-', '01234 === EXEC sensible-mda bob@example.net alice  127.0.0.1'],
    ['-', '01234 >>> Return-Path: <bob@example.net>'],
    ['-', '01234 <<< [EOF]'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    if (match[2] === '===') return /=== (?:EXEC|CONNECT) /.test(line) ? 5 : 0;
    const weight = weighSmtp(line.slice(match[0].length));
    return weight >= 3 ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    const mailers = new Set<string>();
    return {
      read(line) {
        const match = record.exec(line.text);
        if (match === null) return null;
        const [mark, session = '', arrow = ''] = match;
        const said = line.text.slice(mark.length);
        const span = { start: line.start + mark.length, end: line.end };
        if (arrow === '===') {
          sides.forget(session);
          if (said.startsWith('EXEC ')) mailers.add(session);
          else sides.settle(session, '>>>', 'client');
          return { event: 'opened', span, session };
        }
        if (arrow === '<<<' && closed.test(said)) return { event: 'closed', span, session };
        if (mailers.has(session)) {
          if (arrow !== '<<<' || !/^220[ -]/.test(said)) return null;
          mailers.delete(session);
        }
        const speaker = sides.speaker(session, arrow, said);
        return speaker === null ? null : { speaker, span, text: said, session };
      },
    };
  },
});
