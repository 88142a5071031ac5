import { rfc } from '../../catalogue/source.ts';
import { answersOf, isAdjacent, isHelloReply } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const enhancedCodeChanges = defineRule({
  id: 'enhanced-code-changes',
  title: 'Lines of one reply with different enhanced codes',
  group: 'replies',
  severity: 'warning',
  source: rfc(2034, '4'),
  *check(document) {
    for (const answer of answersOf(document)) {
      const { reply } = answer;
      // A help text may list codes, and a hello's answer has none.
      if (reply.lines.length < 2 || isHelloReply(answer) || /^21[14]$/.test(reply.code)) continue;
      const coded = reply.lines.filter(({ code, enhanced }) => code === reply.code && enhanced !== null && enhanced.class === code[0]);
      const changedAt = coded.findIndex(({ enhanced }) => enhanced?.text !== coded[0]?.enhanced?.text);
      const [first] = coded;
      const line = coded[changedAt];
      const before = coded[changedAt - 1];
      if (first?.enhanced == null || line?.enhanced == null || before === undefined || isUnfinished(document, line.utterance)) continue;
      if (!isAdjacent(document, before.utterance.span, line.utterance.span)) continue;
      yield {
        span: line.enhanced.span,
        message: `${line.enhanced.text} in a reply that began with ${first.enhanced.text}: all lines of a reply carry the same enhanced code.`,
        related: [{ span: first.enhanced.span, message: 'The first one' }],
      };
    }
  },
});
