import { findEnhancedCode } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { EnhancedClass } from '../../catalogue/enhanced-code.ts';
import type { ReplyLine } from '../../smtp/reply.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import type { SmtpDocument } from '../../document.ts';
import { answersOf, isHelloReply } from '../answers.ts';
import { configuredReplies, isOutOfPlace } from '../configuration/configured.ts';
import { writeToAgree } from '../configuration/rewrite.ts';
import { defineRule, type Fix, type Problem } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { fitsGrammar, hasOneCode } from './grammar.ts';
import { contradictionOf } from './text-contradicts-code.ts';

export const enhancedClassMismatch = defineRule({
  id: 'enhanced-class-mismatch',
  title: 'Enhanced code of another class than the reply code',
  group: 'replies',
  severity: 'warning',
  source: rfc(2034, '4'),
  *check(document) {
    yield* configuredMismatches(document);
    for (const answer of answersOf(document)) {
      const { reply, at, exchange } = answer;
      // In a greeting, a hello's answer and a help text, what looks like a code may be a version.
      if ((at === 0 && exchange.command === null) || isHelloReply(answer) || /^21[14]$/.test(reply.code)) continue;
      if (!fitsGrammar(reply.code) || !hasOneCode(reply)) continue;
      const wrong = reply.lines.filter((line) => disagrees(line) && !isUnfinished(document, line.utterance));
      const [first] = wrong;
      if (first?.enhanced == null) continue;
      yield {
        span: first.enhanced.span,
        message: messageFor(first.enhanced.text, first.code),
        related: [{ span: first.codeSpan, message: 'The reply code' }],
        fixes: fix(wrong),
      };
    }
  },
});

function messageFor(enhanced: string, code: string): string {
  return `${enhanced} with ${code}: the enhanced code begins with the reply's ${code.charAt(0)}. Clients that read it go wrong.`;
}

function* configuredMismatches(document: SmtpDocument): Generator<Problem, void, undefined> {
  for (const configured of configuredReplies(document)) {
    const { reply, permits, setting } = configured;
    const { code, codeSpan, enhanced } = reply;
    if (code === null || codeSpan === null || enhanced === null || !fitsGrammar(code) || code.startsWith(enhanced.class) || code.startsWith('3') || isOutOfPlace(configured)) continue;
    const mended = `${code.charAt(0)}${enhanced.text.slice(1)}`;
    const isSafe = isKnown(mended) && !isKnown(enhanced.text);
    const toCode: Fix = { title: `Write ${mended}`, edits: [{ span: enhanced.span, text: mended }], isSafe };
    // Which of the two is meant only its author knows, or its text.
    const toEnhanced = isSafe ? [] : writeToAgree(setting.entry, reply, permits);
    const isRefuted = toEnhanced.length > 0 && contradictionOf(code, reply.text) !== undefined;
    yield {
      span: enhanced.span,
      message: permits?.mended === undefined ? messageFor(enhanced.text, code) : `${enhanced.text} with ${code}: the first digits differ. ${permits.mended}`,
      related: [{ span: codeSpan, message: 'The reply code' }],
      fixes: isRefuted ? toEnhanced : code.startsWith('2') ? [...toEnhanced, toCode] : [toCode, ...toEnhanced],
    };
  }
}

function disagrees({ code, enhanced }: ReplyLine): boolean {
  return enhanced !== null && /^[245]/.test(code) && enhanced.class !== code[0];
}

/** Only one reading where the enhanced code exists in the reply's class and not in its own. */
function fix(lines: readonly ReplyLine[]): Fix[] {
  const [first] = lines;
  const text = first?.enhanced?.text ?? '';
  const mended = `${first?.code.charAt(0) ?? ''}${text.slice(1)}`;
  const edits = lines.flatMap(({ enhanced, utterance }) => {
    const from = enhanced === null ? -1 : utterance.text.indexOf(enhanced.text, 3);
    return from === -1 ? [] : editUtterance(utterance, from, from + 1, mended.charAt(0)) ?? [];
  });
  if (edits.length !== lines.length) return [];
  const isSafe = lines.every(({ enhanced }) => enhanced?.text === text) && isKnown(mended) && !isKnown(text);
  return [{ title: `Write ${mended}`, edits, isSafe }];
}

function isKnown(code: string): boolean {
  return findEnhancedCode(code)?.forms[code.charAt(0) as EnhancedClass] !== undefined;
}
