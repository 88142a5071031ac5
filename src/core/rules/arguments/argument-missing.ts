import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import type { Session } from '../../smtp/session.ts';
import { locate } from '../../smtp/utterance.ts';
import { completeCommandsOf, isSaidAsCommand } from '../complete-commands.ts';
import { defineRule } from '../rule.ts';

const needed: Readonly<Record<string, string>> = {
  EHLO: 'the name of the client’s host',
  HELO: 'the name of the client’s host',
  LHLO: 'the name of the client’s host',
  MAIL: 'FROM: and the sender’s address, or <> for none',
  RCPT: 'TO: and the recipient’s address',
  VRFY: 'a user or a mailbox',
  EXPN: 'a mailing list',
  AUTH: 'a mechanism such as PLAIN',
  ETRN: 'a domain',
  BDAT: 'the size of the chunk in octets',
};

export const argumentMissing = defineRule({
  id: 'argument-missing',
  title: 'Command without its argument',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.1'),
  *check(document) {
    const hiding = new Set(document.sessions.filter(hidesArguments));
    for (const { command, exchange, session } of completeCommandsOf(document)) {
      const missing = needed[command.verb];
      const at = missing === undefined ? null : placeOf(command);
      if (missing === undefined || at === null || hiding.has(session) || !isSaidAsCommand(command, exchange)) continue;
      const { verb, utterance } = command;
      yield {
        span: locate(utterance, at.from, at.to),
        message: `${verb} needs ${missing}: ${findVerb(verb)?.syntax ?? verb}`,
      };
    }
  },
});

/** Whether a tool shows verbs alone: several commands have no argument, and the server was content all the same. */
function hidesArguments({ exchanges }: Session): boolean {
  const taken = exchanges.filter(({ command, reply }) => command !== null && command.verb in needed && command.argument.trim() === '' && /^[23]/.test(reply?.code ?? ''));
  return taken.length > 1;
}

function placeOf(command: Command): { from: number; to: number } | null {
  const { utterance, verb, argument } = command;
  const from = utterance.text.length - utterance.text.trimStart().length;
  if (argument.trim() === '') return { from, to: from + verb.length };
  const path = readEnvelopePath(command);
  return path?.kind === 'missing' ? { from, to: path.end } : null;
}
