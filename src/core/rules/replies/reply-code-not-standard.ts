import { findReplyCode } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { answersOf } from '../answers.ts';
import { awaitedReplies, configuredReplies, isOutOfPlace } from '../configuration/configured.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { fitsGrammar, hasOneCode } from './grammar.ts';

export const replyCodeNotStandard = defineRule({
  id: 'reply-code-not-standard',
  title: 'Reply code that no standard defines',
  group: 'replies',
  severity: 'hint',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const configured of configuredReplies(document)) {
      const { code, codeSpan } = configured.reply;
      if (code !== null && codeSpan !== null && isForeign(code) && !isOutOfPlace(configured)) yield { span: codeSpan, message: `No standard defines ${code}; clients go by its first digit.` };
    }
    for (const { setting, reply: { code, codeSpan, answers = [] } } of awaitedReplies(document)) {
      // A program may well know what one vendor says; a check waits for it in vain.
      if (code !== null && codeSpan !== null && answers.length > 0 && /^[45]/.test(code) && isForeign(code)) yield { span: codeSpan, message: `No standard defines ${code}, and hardly a server sends it: ${setting.entry.name} waits in vain.` };
    }
    for (const { reply } of answersOf(document)) {
      const [line] = reply.lines;
      if (line === undefined || !isForeign(reply.code) || !hasOneCode(reply)) continue;
      if (isUnfinished(document, line.utterance)) continue;
      yield {
        span: line.codeSpan,
        message: `No standard defines ${reply.code}; clients go by its first digit. ${adviceFor(reply.code)}`,
      };
    }
  },
});

function isForeign(code: string): boolean {
  const entry = findReplyCode(code);
  return (entry === null || entry.status === 'nonstandard') && fitsGrammar(code);
}

function adviceFor(code: string): string {
  if (code.startsWith('2')) return 'The code for success is 250.';
  if (code.startsWith('3')) return 'Those in use are 334 and 354.';
  return code.startsWith('4') ? 'Take it for temporary and read the text.' : 'Take it for permanent and read the text.';
}
