import { rfc } from '../../catalogue/source.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { defineRule } from '../rule.ts';
import { followsOmission } from '../omission.ts';

export const helloMissing = defineRule({
  id: 'hello-missing',
  title: 'MAIL, AUTH or STARTTLS before any hello',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '4.1.4'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      let isCut = false;
      for (const standing of standingsOf(session)) {
        const { command, lacksHello, startTls, greeting } = standing;
        if (lacksHello) isCut ||= followsOmission(document, standing, before);
        if (lacksHello && startTls === null && needsHello(command.verb)) {
          if (isCut) break;
          yield {
            span: command.verbSpan,
            message: `${command.verb} before any hello; send EHLO with your host name first. The server may answer 503.`,
            related: greeting === null ? [] : [{ span: greeting.span, message: 'The greeting, which EHLO answers' }],
          };
          break;
        }
        before = standing;
      }
    }
  },
});

function needsHello(verb: string): boolean {
  return verb === 'MAIL' || verb === 'AUTH' || verb === 'STARTTLS';
}
