import { rfc } from '../../catalogue/source.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const displayNameInPath = defineRule({
  id: 'display-name-in-path',
  title: 'Name beside the address of MAIL FROM or RCPT TO',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.2'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const path = readEnvelopePath(command);
      if (path?.kind !== 'named') continue;
      const { utterance } = command;
      const { mended } = path;
      const edit = mended === null ? null : editUtterance(utterance, path.start, path.end, mended);
      yield {
        span: locate(utterance, path.start, path.end),
        message: `A name belongs into the header From or To; here only the address stands${mended === null ? '' : `: ${quote(mended)}`}.`,
        fixes: edit === null ? [] : [{ title: 'Keep the address alone', edits: [edit], isSafe: false }],
      };
    }
  },
});
