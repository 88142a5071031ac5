import { rfc } from '../../catalogue/source.ts';
import type { Exchange } from '../../smtp/session.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { answered } from './course.ts';
import { followsOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';

/** What is of no use before a hello; NOOP, HELP, VRFY, EXPN and RSET may come at any time (RFC 5321, section 4.1.4). */
const dependent = new Set(['MAIL', 'RCPT', 'DATA', 'BDAT', 'AUTH', 'ETRN', 'BURL']);

export const helloMissingAfterStarttls = defineRule({
  id: 'hello-missing-after-starttls',
  title: 'No hello after STARTTLS',
  group: 'sequence',
  severity: 'error',
  source: rfc(3207, '4.2'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      let reported: Exchange | null = null;
      for (const standing of standingsOf(session)) {
        const { command, lacksHello, startTls, awaits } = standing;
        const isDue = lacksHello && startTls !== null && startTls !== reported && dependent.has(command.verb);
        if (isDue) reported = startTls;
        // What was sent before the server was ready for TLS is another fault.
        if (isDue && awaits === null && !followsOmission(document, standing, before)) {
          yield {
            span: command.verbSpan,
            message: `${command.verb} right after STARTTLS: the server has forgotten your hello. Send EHLO again over TLS.`,
            related: [answered(startTls, 'TLS begins here, and all that was said before is void')],
          };
        }
        before = standing;
      }
    }
  },
});
