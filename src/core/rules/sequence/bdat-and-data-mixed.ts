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
      const other = command.verb === 'DATA' ? transaction?.lastChunk : command.verb === 'BDAT' ? transaction?.data : null;
      if (other == null) continue;
      yield {
        span: command.verbSpan,
        message: `${command.verb} after ${command.verb === 'DATA' ? 'BDAT' : 'DATA'} in one transaction; send the whole message with one of them. The server answers 503.`,
        related: [sent(other, 'The message was begun here')],
      };
    }
  },
});
