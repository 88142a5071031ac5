import { rfc } from '../../catalogue/source.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { answersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { continuesReplyBefore } from './missing-hyphen.ts';

export const hyphenMissing = defineRule({
  id: 'hyphen-missing',
  title: 'Reply that ends before its last line',
  group: 'replies',
  severity: 'error',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const { reply, session, at } of answersOf(document)) {
      const last = session.exchanges[at - 1]?.reply?.lines.at(-1);
      const [first] = reply.lines;
      if (last === undefined || first === undefined || isUnfinished(document, first.utterance) || !continuesReplyBefore(document, session, at)) continue;
      const edit = editUtterance(last.utterance, 3, 4, '-');
      yield {
        span: locate(last.utterance, 3, 4),
        message: `The reply goes on, but the blank ends it: clients take the rest for another reply. Write \`${last.code}-\` here.`,
        related: [{ span: first.utterance.span, message: 'The line that belongs to it' }],
        fixes: edit === null ? [] : [{ title: 'Write a hyphen instead of the blank', edits: [edit], isSafe: true }],
      };
    }
  },
});
