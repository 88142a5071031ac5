import { findEnhancedCode } from '../../catalogue/index.ts';
import { ianaEnhancedStatusCodes } from '../../catalogue/source.ts';
import { answersOf, isGreeting, isHelloReply } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const enhancedCodeNotRegistered = defineRule({
  id: 'enhanced-code-not-registered',
  title: 'Enhanced code that nobody has registered',
  group: 'replies',
  severity: 'info',
  source: ianaEnhancedStatusCodes,
  *check(document) {
    for (const answer of answersOf(document)) {
      if (isGreeting(answer) || isHelloReply(answer) || /^21[14]$/.test(answer.reply.code)) continue;
      // Each line of a reply repeats it.
      const line = answer.reply.lines.find(({ enhanced }) => enhanced !== null && findEnhancedCode(enhanced.text) === null);
      if (line?.enhanced == null || isUnfinished(document, line.utterance)) continue;
      yield {
        span: line.enhanced.span,
        message: `${line.enhanced.text} is in no registry: only its ${line.enhanced.class} (${kinds[line.enhanced.class]}) and the text are to be relied on.`,
      };
    }
  },
});

const kinds = { 2: 'success', 4: 'temporary', 5: 'permanent' } as const;
