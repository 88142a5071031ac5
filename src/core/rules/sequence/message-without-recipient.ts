import { rfc } from '../../catalogue/source.ts';
import { isChunk } from '../../smtp/command.ts';
import { wasRead } from '../../smtp/session.ts';
import { answered, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const messageWithoutRecipient = defineRule({
  id: 'message-without-recipient',
  title: 'Message sent though every recipient was refused',
  group: 'sequence',
  severity: 'info',
  source: rfc(5321, '3.3'),
  *check(document) {
    for (const { command, transaction } of standingsIn(document)) {
      if (transaction === null || (command.verb !== 'DATA' && !isChunk(command.verb))) continue;
      const { recipients, refusedRecipients, lastRecipient, lastChunk, data } = transaction;
      if (lastChunk !== null || data !== null || lastRecipient === null || refusedRecipients < recipients || !wasRead(lastRecipient, command)) continue;
      const which = recipients === 1 ? 'the only recipient was' : `all ${recipients} recipients were`;
      yield {
        span: command.verbSpan,
        message: `${command.verb} though ${which} refused: nobody will get the message. Stop here, or RSET and begin anew.`,
        related: [answered(lastRecipient, 'The last refusal')],
      };
    }
  },
});
