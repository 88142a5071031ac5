import { rfc } from '../../catalogue/source.ts';
import { isAccepted } from '../../smtp/session.ts';
import { standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const bdatLastMissing = defineRule({
  id: 'bdat-last-missing',
  title: 'Message in chunks without a last one',
  group: 'sequence',
  severity: 'warning',
  source: rfc(3030, '2'),
  *check(document) {
    for (const { command, transaction } of standingsIn(document)) {
      if (transaction === null || (command.verb !== 'QUIT' && command.verb !== 'MAIL')) continue;
      const { lastChunk } = transaction;
      // One whose arguments are wrong is another fault.
      if (lastChunk?.command == null || !isAccepted(lastChunk) || !/^\d+\s*$/.test(lastChunk.command.argument)) continue;
      yield {
        span: lastChunk.command.utterance.span,
        message: `No chunk with LAST before ${command.verb}: the message is lost. End it with LAST on this BDAT, or with BDAT 0 LAST.`,
        related: [{ span: command.verbSpan, message: 'The client goes on here' }],
      };
    }
  },
});
