import { rfc } from '../../catalogue/source.ts';
import { sent, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const authTwice = defineRule({
  id: 'auth-twice',
  title: 'AUTH after a login',
  group: 'sequence',
  severity: 'error',
  source: rfc(4954, '4'),
  *check(document) {
    for (const { command, authenticated } of standingsIn(document)) {
      if (command.verb !== 'AUTH' || authenticated === null) continue;
      yield {
        span: command.verbSpan,
        message: 'AUTH after a login: one session, one login. The server answers 503; open a new connection for another account.',
        related: [sent(authenticated, 'The login that was accepted')],
      };
    }
  },
});
