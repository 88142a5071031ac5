import { rfc } from '../../catalogue/source.ts';
import { sent, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const bdatAndDataMixed = defineRule({
  id: 'bdat-and-data-mixed',
  title: 'DATA and BDAT in one transaction',
  group: 'sequence',
  severity: 'error',
  source: rfc(3030, '2'),
  *check(document) {
    for (const { command, transaction } of standingsIn(document)) {
      const chunk = transaction?.lastChunk ?? null;
      if (command.verb !== 'DATA' || chunk === null) continue;
      yield {
        span: command.verbSpan,
        message: 'DATA after BDAT in one transaction; send the whole message with one of them. The server answers 503.',
        related: [sent(chunk, 'The message was begun here')],
      };
    }
  },
});
