import { rfc } from '../../catalogue/source.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const angleBracketsMissing = defineRule({
  id: 'angle-brackets-missing',
  title: 'Address without angle brackets',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.1.2'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const path = readEnvelopePath(command);
      if (path?.kind !== 'bare') continue;
      const { utterance, parameters } = command;
      const edit = editUtterance(utterance, path.start, path.end, `<${path.address}>`);
      const isClear = parameters.every(({ name }) => /^[A-Z0-9][A-Z0-9-]*$/.test(name));
      yield {
        span: locate(utterance, path.start, path.end),
        message: `Angle brackets missing: write <${quote(path.address)}>. Strict servers answer 501.`,
        fixes: edit === null || !isClear ? [] : [{ title: 'Add the angle brackets', edits: [edit], isSafe: true }],
      };
    }
  },
});
