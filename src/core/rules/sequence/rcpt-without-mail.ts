import { rfc } from '../../catalogue/source.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { sent } from './course.ts';
import { followsOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';

export const rcptWithoutMail = defineRule({
  id: 'rcpt-without-mail',
  title: 'RCPT outside a transaction',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '3.3'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      for (const standing of standingsOf(session)) {
        const { command, lacksTransaction, ended, startTls, lacksHello } = standing;
        // Right after TLS began, the hello is the first thing that is missing.
        const isDue = command.verb === 'RCPT' && lacksTransaction && !(startTls !== null && lacksHello);
        if (isDue && !followsOmission(document, standing, before)) {
          yield {
            span: command.verbSpan,
            message: ended === null ? 'RCPT without MAIL; send MAIL FROM:<sender> first.' : 'RCPT after the message has ended; a new message begins with MAIL FROM:<sender>.',
            related: ended === null ? [] : [sent(ended, 'This ended the last transaction')],
          };
        }
        before = standing;
      }
    }
  },
});
