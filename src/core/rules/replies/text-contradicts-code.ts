import { rfc } from '../../catalogue/source.ts';
import { replyText } from '../../smtp/reply.ts';
import { configuredReplies, isOutOfPlace } from '../configuration/configured.ts';
import { answersOf, isGreeting, isHelloReply } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { fitsGrammar, hasOneCode } from './grammar.ts';

export interface Contradiction {
  readonly codes: RegExp;
  readonly text: RegExp;
  readonly message: (code: string) => string;
}

const contradictions: readonly Contradiction[] = [
  {
    codes: /^4/,
    text: /\bretrying will not succeed\b|\bpermanent(?:ly)? (?:failure|error|blocked|rejected|deferred|banned)\b|\bdo not (?:retry|try again)\b/i,
    message: (code) => `The text says that no retry will help, ${code} says to retry. Believe the text: clear up the cause first.`,
  },
  {
    codes: /^552/,
    text: /\btoo many recipients\b/i,
    message: () => 'Too many recipients is 452, an old standard had 552 by mistake: send the rest in another transaction.',
  },
  {
    codes: /^5/,
    text: /\b(?:please )?(?:try|retry) (?:again )?later\b|\btemporar(?:y|ily) (?:failure|error|problem|deferred|rejected|unavailable)\b/i,
    message: (code) => `The text says to try later, ${code} says never. Mail servers go by the code and give up.`,
  },
  {
    codes: /^[45]/,
    text: /^(?:(?:sender|recipient|message) )?(?:ok|accepted|queued)(?: for delivery)?[.!]?$/i,
    message: (code) => `The text says that all is well, ${code} says that it failed. Programs go by the code.`,
  },
  {
    codes: /^250/,
    text: /^(?:error|fail(?:ed|ure)|syntax error|access denied|relay(?:ing)? denied|rejected|user unknown|unknown user|no such user|permission denied)\b/i,
    message: (code) => `The text says that it failed, ${code} says that it worked. Programs go by the code.`,
  },
];

export const textContradictsCode = defineRule({
  id: 'text-contradicts-code',
  title: 'Reply whose text says the opposite of its code',
  group: 'replies',
  severity: 'info',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const configured of configuredReplies(document)) {
      const { code, codeSpan, enhanced, text } = configured.reply;
      if (code === null || codeSpan === null || isOutOfPlace(configured) || !fitsGrammar(code) || (enhanced !== null && enhanced.class !== code[0])) continue;
      const found = contradictionOf(code, text);
      if (found !== undefined) yield { span: codeSpan, message: found.message(code) };
    }
    for (const answer of answersOf(document)) {
      const { reply } = answer;
      const [line] = reply.lines;
      if (line === undefined || isGreeting(answer) || isHelloReply(answer) || reply.lines.some(({ utterance }) => isUnfinished(document, utterance))) continue;
      // Where the enhanced code is of another class, that is the news.
      if (!fitsGrammar(reply.code) || !hasOneCode(reply) || (reply.enhanced !== null && reply.enhanced.class !== reply.code[0])) continue;
      const found = contradictionOf(reply.code, replyText(reply));
      if (found !== undefined) yield { span: line.codeSpan, message: found.message(reply.code) };
    }
  },
});

/** What a text says against its code; undefined where nothing. */
export function contradictionOf(code: string, text: string): Contradiction | undefined {
  const start = text.slice(0, 4_000);
  return contradictions.find((one) => one.codes.test(code) && one.text.test(start));
}
