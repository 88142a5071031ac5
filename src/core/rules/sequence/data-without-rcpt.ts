import { rfc } from '../../catalogue/source.ts';
import { isChunk, isLastChunk } from '../../smtp/command.ts';
import { isRefused } from '../../smtp/session.ts';
import { standingsOf, type Standing } from '../../smtp/standing.ts';
import { sent } from './course.ts';
import { followsOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';

export const dataWithoutRcpt = defineRule({
  id: 'data-without-rcpt',
  title: 'DATA or BDAT without a recipient',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '3.3'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      for (const standing of standingsOf(session)) {
        const { command, transaction } = standing;
        const isDue = command.verb === 'DATA' || isChunk(command.verb);
        if (isDue && lacksRecipient(standing) && !followsOmission(document, standing, before)) {
          yield {
            span: command.verbSpan,
            message:
              transaction === null
                ? `${command.verb} outside a transaction; MAIL FROM and RCPT TO come first.`
                : `${command.verb} without RCPT; name at least one recipient with RCPT TO first.`,
            related: transaction === null ? [] : [sent(transaction.mail, 'The transaction begins here')],
          };
        }
        before = standing;
      }
    }
  },
});

/** A chunk after another, or after the last one, is another fault. */
function lacksRecipient({ transaction, lacksTransaction, ended, startTls, lacksHello, command }: Standing): boolean {
  if (transaction !== null) return transaction.recipients === 0 && transaction.lastChunk === null && transaction.data === null && !isRefused(transaction.mail);
  const followsLast = isChunk(command.verb) && ended?.command != null && isLastChunk(ended.command);
  return lacksTransaction && !followsLast && !(startTls !== null && lacksHello);
}
