import { rfc } from '../../catalogue/source.ts';
import { isAccepted } from '../../smtp/session.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { sent } from './course.ts';
import { defineRule } from '../rule.ts';

/** A hello begins another session; other words may be meant for a shell. */
const verbs = new Set(['MAIL', 'RCPT', 'DATA', 'BDAT', 'RSET', 'NOOP', 'VRFY', 'EXPN', 'HELP', 'AUTH', 'STARTTLS', 'QUIT', 'ETRN']);

export const commandAfterQuit = defineRule({
  id: 'command-after-quit',
  title: 'Command after QUIT',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '4.1.1.10'),
  *check({ sessions }) {
    for (const session of sessions) {
      // The client's side alone may hold text of a message that reads so.
      if (session.exchanges.every(({ reply }) => reply === null)) continue;
      for (const { command, quit } of standingsOf(session)) {
        if (quit === null || !verbs.has(command.verb)) continue;
        // Some tools write a QUIT down that they could not send.
        if (command.verb === 'QUIT' && !isAccepted(quit)) continue;
        yield {
          span: command.verbSpan,
          message: `${command.verb} after QUIT: the server closes the connection and won't answer. Send it before QUIT.`,
          related: [sent(quit, 'The session ends here')],
        };
        break;
      }
    }
  },
});
