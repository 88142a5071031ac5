import { rfc } from '../../catalogue/source.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { defineRule } from '../rule.ts';

const bareVerbs = new Set(['DATA', 'RSET', 'QUIT', 'STARTTLS']);

export const argumentUnexpected = defineRule({
  id: 'argument-unexpected',
  title: 'Argument after a command that takes none',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.1.1'),
  *check(document) {
    for (const { command, exchange } of completeCommandsOf(document)) {
      const { verb, argument, utterance } = command;
      const { text } = utterance;
      // Somebody's note may begin with the word Data; nobody answers it.
      if (!bareVerbs.has(verb) || exchange.reply === null || argument.trim() === '' || argument.startsWith(':')) continue;
      const verbEnd = text.length - text.trimStart().length + verb.length;
      const edit = editUtterance(utterance, verbEnd, text.length, '');
      yield {
        span: locate(utterance, text.length - argument.length, text.trimEnd().length),
        message: `${verb} takes no argument; strict servers answer 501. Send the verb alone.`,
        fixes: edit === null ? [] : [{ title: 'Remove the argument', edits: [edit], isSafe: true }],
      };
    }
  },
});
