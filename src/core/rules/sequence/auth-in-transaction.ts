import { rfc } from '../../catalogue/source.ts';
import { knownTransaction, sent, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const authInTransaction = defineRule({
  id: 'auth-in-transaction',
  title: 'AUTH inside a transaction',
  group: 'sequence',
  severity: 'error',
  source: rfc(4954, '4'),
  *check(document) {
    for (const standing of standingsIn(document)) {
      const { command, authenticated } = standing;
      const transaction = knownTransaction(standing);
      if (command.verb !== 'AUTH' || authenticated !== null || transaction === null) continue;
      yield {
        span: command.verbSpan,
        message: 'AUTH inside a transaction; log in before MAIL, or send RSET first. The server answers 503.',
        related: [sent(transaction.mail, 'The transaction begins here')],
      };
    }
  },
});
