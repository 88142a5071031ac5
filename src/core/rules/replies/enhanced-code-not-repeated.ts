import { rfc } from '../../catalogue/source.ts';
import type { ReplyLine } from '../../smtp/reply.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import { answersOf, isHelloReply } from '../answers.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const enhancedCodeNotRepeated = defineRule({
  id: 'enhanced-code-not-repeated',
  title: 'Reply with an enhanced code on some of its lines only',
  group: 'replies',
  severity: 'hint',
  source: rfc(2034, '4'),
  *check(document) {
    for (const answer of answersOf(document)) {
      const { reply, exchange } = answer;
      if (exchange.command === null || reply.lines.length < 2 || !/^[245]/.test(reply.code) || isHelloReply(answer)) continue;
      if (reply.lines.some(({ code, utterance }) => code !== reply.code || isUnfinished(document, utterance))) continue;
      const codes = new Set(reply.lines.flatMap(({ enhanced }) => enhanced?.text ?? []));
      const bare = reply.lines.filter(({ enhanced }) => enhanced === null);
      const [first] = bare;
      const [code] = codes;
      if (first === undefined || code === undefined) continue;
      yield {
        span: first.codeSpan,
        message: `${bare.length === 1 ? 'This line lacks' : `${bare.length} lines lack`} the enhanced code ${code}, which stands on every line of a reply or on none.`,
        related: reply.lines.flatMap(({ enhanced }) => (enhanced === null ? [] : [{ span: enhanced.span, message: 'The code on another line' }])).slice(0, 1),
        fixes: codes.size === 1 ? fix(bare, code) : [],
      };
    }
  },
});

function fix(lines: readonly ReplyLine[], code: string): Fix[] {
  const edits = lines.flatMap(({ utterance, separator }) => (separator === '' ? [] : editUtterance(utterance, 4, 4, `${code} `) ?? []));
  return edits.length === lines.length ? [{ title: `Repeat ${code} on every line`, edits, isSafe: true }] : [];
}
