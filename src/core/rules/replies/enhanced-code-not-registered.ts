import { findEnhancedCode } from '../../catalogue/index.ts';
import { ianaEnhancedStatusCodes } from '../../catalogue/source.ts';
import { configuredReplies } from '../configuration/configured.ts';
import { write } from '../configuration/rewrite.ts';
import { answersOf, isGreeting, isHelloReply } from '../answers.ts';
import type { EnhancedStatusCode, LocatedEnhancedStatusCode } from '../../smtp/enhanced-status-code.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const enhancedCodeNotRegistered = defineRule({
  id: 'enhanced-code-not-registered',
  title: 'Enhanced code that nobody has registered',
  group: 'replies',
  severity: 'info',
  source: ianaEnhancedStatusCodes,
  *check(document) {
    for (const { reply } of configuredReplies(document)) {
      const { enhanced } = reply;
      if (enhanced !== null && findEnhancedCode(enhanced.text) === null) yield { span: enhanced.span, message: messageFor(enhanced), fixes: writeGeneral(enhanced) };
    }
    for (const answer of answersOf(document)) {
      if (isGreeting(answer) || isHelloReply(answer) || /^21[14]$/.test(answer.reply.code)) continue;
      // Each line of a reply repeats it.
      const line = answer.reply.lines.find(({ enhanced }) => enhanced !== null && findEnhancedCode(enhanced.text) === null);
      if (line?.enhanced == null || isUnfinished(document, line.utterance)) continue;
      yield {
        span: line.enhanced.span,
        message: messageFor(line.enhanced),
      };
    }
  },
});

function messageFor({ text, class: enhancedClass }: EnhancedStatusCode): string {
  return `${text} is in no registry: only its ${enhancedClass} (${kinds[enhancedClass]}) and the text are to be relied on.`;
}

/** The code that its area has for what no other code of it says. */
function writeGeneral({ class: digit, subject, span }: LocatedEnhancedStatusCode): Fix[] {
  const general = `${digit}.${subject}.0`;
  return findEnhancedCode(general)?.forms[digit] === undefined ? [] : [write(span, general)];
}

const kinds = { 2: 'success', 4: 'temporary', 5: 'permanent' } as const;
