import { rfc } from '../../catalogue/source.ts';
import { isAccepted, standingsOf, type OpenTransaction } from '../../smtp/standing.ts';
import { sent } from './course.ts';
import { followsOmission } from './omission.ts';
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
        const { command, transaction } = standing;
        if (command.verb === 'MAIL' && isOpen(transaction) && !followsOmission(document, standing, before)) {
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

/** Where its message was begun, the fault is that it was not ended. */
function isOpen(transaction: OpenTransaction | null): transaction is OpenTransaction {
  return transaction !== null && isAccepted(transaction.mail) && transaction.lastChunk === null && transaction.data === null;
}
