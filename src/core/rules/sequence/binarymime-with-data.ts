import { rfc } from '../../catalogue/source.ts';
import { isAccepted } from '../../smtp/session.ts';
import { standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const binarymimeWithData = defineRule({
  id: 'binarymime-with-data',
  title: 'DATA after BODY=BINARYMIME',
  group: 'sequence',
  severity: 'error',
  source: rfc(3030, '3'),
  *check(document) {
    for (const { command, transaction } of standingsIn(document)) {
      if (command.verb !== 'DATA' || transaction === null || !isAccepted(transaction.mail) || transaction.lastChunk !== null) continue;
      const body = transaction.mail.command?.parameters.find(({ name, value }) => name === 'BODY' && value?.toUpperCase() === 'BINARYMIME');
      if (body === undefined) continue;
      yield {
        span: command.verbSpan,
        message: 'DATA cannot carry BODY=BINARYMIME; send the message with BDAT. The server answers 503.',
        related: [{ span: body.span, message: 'MAIL announces a binary message here' }],
      };
    }
  },
});
