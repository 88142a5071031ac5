import { rfc } from '../../catalogue/source.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

/** Programs that log long lines cut them, and the bracket with the rest. */
const longestShown = 200;

export const angleBracketsUnbalanced = defineRule({
  id: 'angle-brackets-unbalanced',
  title: 'One angle bracket too few or too many',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.2'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const path = readEnvelopePath(command);
      if (path?.kind !== 'unbalanced') continue;
      const { utterance } = command;
      if (utterance.text.length > longestShown) continue;
      const edit = editUtterance(utterance, path.start, path.end, path.mended);
      yield {
        span: locate(utterance, path.start, path.end),
        message: `The angle brackets do not pair; write ${quote(path.mended)}.`,
        fixes: edit === null ? [] : [{ title: 'Put one bracket on each side', edits: [edit], isSafe: !/\s/.test(path.mended) }],
      };
    }
  },
});
