import { rfc } from '../../catalogue/source.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import { answersOf, isAdjacent, isHelloReply } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { offersSomething } from './missing-hyphen.ts';

export const replyCodeChanges = defineRule({
  id: 'reply-code-changes',
  title: 'Lines of one reply with different codes',
  group: 'replies',
  severity: 'error',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const answer of answersOf(document)) {
      const { reply, session, at } = answer;
      const changedAt = reply.lines.findIndex(({ code }) => code !== reply.code);
      const [first] = reply.lines;
      const line = reply.lines[changedAt];
      const before = reply.lines[changedAt - 1];
      if (first === undefined || line === undefined || before === undefined || isUnfinished(document, line.utterance)) continue;
      // What was cut out between two lines may have been the end of one reply and the beginning of another.
      if (!isAdjacent(document, before.utterance.span, line.utterance.span)) continue;
      if (isHelloReply(answer) && !offersSomething(line) && reply.lines[changedAt + 1]?.code !== reply.code) continue;
      const next = session.exchanges[at + 1]?.command;
      const isAwaited = next != null && next.utterance.span.start < reply.span.start;
      const edit = editUtterance(line.utterance, 0, 3, reply.code);
      const hyphen = editUtterance(before.utterance, 3, 4, ' ');
      yield {
        span: line.codeSpan,
        message: isAwaited
          ? `${line.code} after ${before.code}-: one reply has one code. If the next reply begins here, the line before ends with a blank, not a hyphen.`
          : `${line.code} in a reply that began with ${reply.code}: all lines of a reply have the same code.`,
        related: [{ span: first.codeSpan, message: 'The reply\'s first line' }],
        fixes: isAwaited
          ? hyphen === null ? [] : [{ title: 'Write a blank instead of the hyphen on the line before', edits: [hyphen], isSafe: false }]
          : edit === null ? [] : [{ title: `Write ${reply.code}`, edits: [edit], isSafe: false }],
      };
    }
  },
});
