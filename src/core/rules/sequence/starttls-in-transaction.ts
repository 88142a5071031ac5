import { rfc } from '../../catalogue/source.ts';
import { knownTransaction, sent, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const starttlsInTransaction = defineRule({
  id: 'starttls-in-transaction',
  title: 'STARTTLS inside a transaction',
  group: 'sequence',
  severity: 'warning',
  source: rfc(3207, '4.2'),
  *check(document) {
    for (const standing of standingsIn(document)) {
      const { command, exchange } = standing;
      const transaction = knownTransaction(standing);
      if (command.verb !== 'STARTTLS' || exchange.isTls || transaction === null) continue;
      yield {
        span: command.verbSpan,
        message: 'STARTTLS inside a transaction: servers refuse it (503) or forget MAIL and RCPT. Send it before MAIL.',
        related: [sent(transaction.mail, 'The transaction begins here')],
      };
    }
  },
});
