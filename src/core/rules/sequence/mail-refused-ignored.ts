import { rfc } from '../../catalogue/source.ts';
import { isChunk } from '../../smtp/command.ts';
import { isRefused, wasRead, type Exchange } from '../../smtp/session.ts';
import { answered, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const mailRefusedIgnored = defineRule({
  id: 'mail-refused-ignored',
  title: 'Transaction goes on after MAIL was refused',
  group: 'sequence',
  severity: 'info',
  source: rfc(5321, '3.3'),
  *check(document) {
    let reported: Exchange | null = null;
    for (const { command, transaction } of standingsIn(document)) {
      if (transaction === null || transaction.mail === reported || !isRefused(transaction.mail) || !wasRead(transaction.mail, command)) continue;
      if (command.verb !== 'RCPT' && command.verb !== 'DATA' && !isChunk(command.verb)) continue;
      reported = transaction.mail;
      yield {
        span: command.verbSpan,
        message: `${command.verb} though MAIL was refused (${reported.reply?.code ?? ''}): no transaction is open. Mend MAIL first.`,
        related: [answered(reported, 'The refusal')],
      };
    }
  },
});
