import { rfc } from '../../catalogue/source.ts';
import { isLastChunk } from '../../smtp/command.ts';
import { sent, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const bdatAfterLast = defineRule({
  id: 'bdat-after-last',
  title: 'BDAT after the last chunk',
  group: 'sequence',
  severity: 'error',
  source: rfc(3030, '2'),
  *check(document) {
    for (const { command, ended } of standingsIn(document)) {
      if (command.verb !== 'BDAT' || ended?.command == null || !isLastChunk(ended.command)) continue;
      yield {
        span: command.verbSpan,
        message: 'BDAT after the chunk with LAST: the message has ended. Put LAST on the last chunk only; the server answers 503.',
        related: [sent(ended, 'The chunk with LAST')],
      };
    }
  },
});
