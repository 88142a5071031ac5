import { rfc } from '../../catalogue/source.ts';
import type { ReplyLine } from '../../smtp/reply.ts';
import { locate } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import { answersOf, isGreeting, isHelloReply, type Answer } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** A code in brackets or with a word before it, at the beginning of the text. */
const dressedShape = /^\s{0,8}(?:[([<]|code[: ])\s?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/i;

export const enhancedCodeMisplaced = defineRule({
  id: 'enhanced-code-misplaced',
  title: 'Enhanced code where none belongs',
  group: 'replies',
  severity: 'info',
  source: rfc(2034, '4'),
  *check(document) {
    for (const answer of answersOf(document)) {
      for (const line of answer.reply.lines) {
        const found = isUnfinished(document, line.utterance) ? null : findFault(answer, line);
        if (found === null) continue;
        yield found;
        break;
      }
    }
  },
});

function findFault(answer: Answer, line: ReplyLine): { span: Span; message: string } | null {
  const { enhanced, utterance } = line;
  if (enhanced === null) return findDressed(answer, line);
  const { span, text } = enhanced;
  if (line.code.startsWith('3')) return { span, message: `${text} in a ${line.code} reply: only 2yz, 4yz and 5yz replies carry an enhanced code.` };
  if (isGreeting(answer) && text.startsWith('2')) return { span, message: `${text} in the greeting, where a client expects the server's name: leave it out.` };
  // Further down it may belong to another reply, of which the beginning was cut out.
  if (isHelloReply(answer) && line.code.startsWith('2') && line === answer.reply.lines[0]) return { span, message: `${text} in the answer to ${answer.exchange.command?.verb ?? 'EHLO'}, where a client expects the server's name and its extensions.` };
  if (isGreeting(answer) || isHelloReply(answer)) return null;
  const at = utterance.text.indexOf(text, 3);
  if (at === 4) return null;
  return { span: locate(utterance, 4, at + text.length), message: `${text} does not follow the code and one blank: clients overlook it. Write \`${line.code}${line.separator}${text} …\`.` };
}

function findDressed(answer: Answer, { code, text, utterance, separator }: ReplyLine): { span: Span; message: string } | null {
  const match = dressedShape.exec(text.slice(0, 40));
  const found = match?.[1];
  if (match === null || found === undefined || isGreeting(answer) || isHelloReply(answer) || found[0] !== code[0]) return null;
  const from = utterance.text.length - text.length + match[0].length - found.length;
  return { span: locate(utterance, from, from + found.length), message: `${found} does not follow the code and one blank: clients overlook it. Write \`${code}${separator}${found} …\`.` };
}
