import { rfc } from '../../catalogue/source.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { knownTransaction, sent } from './course.ts';
import { followsOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';

export const nestedMail = defineRule({
  id: 'nested-mail',
  title: 'MAIL inside a transaction',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '4.1.4'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      for (const standing of standingsOf(session)) {
        const { command } = standing;
        const transaction = knownTransaction(standing);
        // Where its message was begun, the fault is that it was not ended.
        const isDue = command.verb === 'MAIL' && transaction?.lastChunk === null && transaction.data === null;
        if (isDue && !followsOmission(document, standing, before)) {
          yield {
            span: command.verbSpan,
            message: 'MAIL inside a transaction; finish the first one, or send RSET before. The server may answer 503.',
            related: [sent(transaction.mail, 'The transaction that is still open')],
          };
        }
        before = standing;
      }
    }
  },
});
