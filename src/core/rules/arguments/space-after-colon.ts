import { rfc } from '../../catalogue/source.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';

const shape = /^\s*(?:MAIL\s+FROM|RCPT\s+TO):( +)(?=[^ ])/i;

export const spaceAfterColon = defineRule({
  id: 'space-after-colon',
  title: 'Blank after the colon of MAIL FROM or RCPT TO',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '3.3'),
  *check(document) {
    for (const { verb, utterance } of commandsOf(document)) {
      const match = verb === 'MAIL' || verb === 'RCPT' ? shape.exec(utterance.text) : null;
      if (match === null) continue;
      const end = match[0].length;
      const start = end - (match[1] ?? '').length;
      const edit = editUtterance(utterance, start, end, '');
      yield {
        span: locate(utterance, start, end),
        message: `Blank after the colon; write ${verb === 'MAIL' ? 'MAIL FROM:<' : 'RCPT TO:<'}… without one. Strict servers answer 501.`,
        fixes: edit === null ? [] : [{ title: 'Remove the blank', edits: [edit], isSafe: true }],
      };
    }
  },
});
