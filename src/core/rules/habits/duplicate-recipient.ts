import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { mailboxKey } from './mailbox.ts';

export const duplicateRecipient = defineRule({
  id: 'duplicate-recipient',
  title: 'The same recipient twice in one transaction',
  group: 'habits',
  severity: 'hint',
  source: rfc(5321, '4.1.1.3'),
  *check(document) {
    for (const { transactions } of document.sessions) {
      for (const { recipients } of transactions) {
        const seen = new Map<string, Command>();
        for (const { exchange, address } of recipients) {
          const { command, reply } = exchange;
          // One that was refused may be tried again.
          if (command?.path == null || address === '' || !command.path.hasBrackets || isUnfinished(document, command.utterance)) continue;
          if (reply !== null && !reply.code.startsWith('2')) continue;
          const key = mailboxKey(address);
          const first = seen.get(key);
          if (first?.path == null) {
            seen.set(key, command);
            continue;
          }
          yield {
            span: command.path.span,
            message: 'This recipient was named before in this transaction: a server may deliver the message twice. Name it once.',
            related: [{ span: first.path.span, message: 'The first time' }],
          };
        }
      }
    }
  },
});
