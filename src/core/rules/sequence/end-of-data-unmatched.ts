import { rfc } from '../../catalogue/source.ts';
import { standingsOf } from '../../smtp/standing.ts';
import { followsOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const endOfDataUnmatched = defineRule({
  id: 'end-of-data-unmatched',
  title: 'Lone dot outside a message',
  group: 'sequence',
  severity: 'error',
  source: rfc(5321, '4.1.1.4'),
  *check(document) {
    for (const session of document.sessions) {
      let before = null;
      for (const standing of standingsOf(session)) {
        const { command, transaction, lacksTransaction } = standing;
        const isDue = command.verb === '' && command.utterance.text === '.' && !isUnfinished(document, command.utterance);
        // Where a DATA waits for its reply, or the file does not show how all stands, text may have been sent.
        const isKnown = lacksTransaction || (transaction !== null && transaction.data === null);
        if (isDue && isKnown && !followsOmission(document, standing, before)) {
          yield {
            span: command.utterance.span,
            message: 'Lone dot outside a message: it is no command. Take it out, or send DATA and wait for 354 before the text.',
          };
        }
        before = standing;
      }
    }
  },
});
