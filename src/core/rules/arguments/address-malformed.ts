import { rfc } from '../../catalogue/source.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import type { Command } from '../../smtp/command.ts';
import type { Defect } from '../../smtp/domain.ts';
import { judgeMailbox } from '../../smtp/mailbox.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const addressMalformed = defineRule({
  id: 'address-malformed',
  title: 'Address outside the grammar',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.1.2'),
  *check(document) {
    const lmtp = new Set(document.sessions.filter(({ exchanges }) => exchanges.some(({ command }) => command?.verb === 'LHLO')));
    for (const { command, session } of completeCommandsOf(document)) {
      const path = readEnvelopePath(command);
      if (path?.kind !== 'bracketed') continue;
      const { addressAt, address } = path;
      const { utterance } = command;
      const trimmed = address.trim();
      if (trimmed !== address) {
        const edit = editUtterance(utterance, addressAt, addressAt + address.length, trimmed);
        yield {
          span: locate(utterance, addressAt, addressAt + address.length),
          message: 'No blank stands between the angle brackets and the address; take it out.',
          fixes: edit === null ? [] : [{ title: 'Remove the blanks', edits: [edit], isSafe: true }],
        };
        continue;
      }
      const defect = judge(command, address, lmtp.has(session));
      if (defect === null) continue;
      yield {
        span: locate(utterance, addressAt + defect.from, addressAt + defect.to),
        message: address === '' ? 'RCPT TO:<> names nobody: the empty path is for MAIL FROM alone.' : `<${quote(address)}> is no valid address: ${defect.why}.`,
      };
    }
  },
});

function judge({ verb }: Command, address: string, isLmtp: boolean): Defect | null {
  if (address === '') return verb === 'RCPT' ? { from: -1, to: 1, why: '' } : null;
  const defect = judgeMailbox(address);
  if (defect === null || address.includes('@') || defect.why !== 'the domain is missing') return defect;
  // Only this name needs no domain (RFC 5321, section 4.1.1.3), and mailbox stores know their users by name (RFC 2033).
  const isPostmaster = verb === 'RCPT' && /^postmaster$/i.test(address);
  return isPostmaster || isLmtp ? null : defect;
}
