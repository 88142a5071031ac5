import { limits } from '../../catalogue/limits.ts';
import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';

/** What every server must take (RFC 5321, section 4.5.3.1.8). */
const most = limits.find(({ id }) => id === 'recipients')?.value ?? 100;

export const tooManyRecipients = defineRule({
  id: 'too-many-recipients',
  title: 'Over 100 recipients in one transaction',
  group: 'habits',
  severity: 'info',
  source: rfc(5321, '4.5.3.1.8'),
  *check({ sessions }) {
    for (const { transactions } of sessions) {
      for (const { mail, recipients } of transactions) {
        const taken = recipients.filter(({ exchange }) => exchange.reply === null || exchange.reply.code.startsWith('2'));
        const command = taken[most]?.exchange.command;
        if (command == null || mail.command === null) continue;
        yield {
          span: command.verbSpan,
          message: `${taken.length} recipients in one transaction; a server need take only ${most}. Send the rest with another MAIL.`,
          related: [{ span: mail.command.verbSpan, message: 'Where the transaction begins' }],
        };
      }
    }
  },
});
