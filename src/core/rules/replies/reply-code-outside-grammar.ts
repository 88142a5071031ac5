import { rfc } from '../../catalogue/source.ts';
import { answersOf } from '../answers.ts';
import { configuredReplies, isOutOfPlace } from '../configuration/configured.ts';
import { writeMeant } from '../configuration/rewrite.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { fitsGrammar, hasOneCode } from './grammar.ts';

const classes: Readonly<Record<string, string>> = {
  2: 'a client takes it for success',
  3: 'a client takes it for «go on»',
  4: 'a client takes it for a temporary failure',
  5: 'a client takes it for a permanent failure',
};

export const replyCodeOutsideGrammar = defineRule({
  id: 'reply-code-outside-grammar',
  title: 'Reply code that SMTP\'s grammar excludes',
  group: 'replies',
  severity: 'warning',
  source: rfc(5321, '4.2'),
  *check(document) {
    for (const configured of configuredReplies(document)) {
      const { setting, reply, permits } = configured;
      const { code, codeSpan } = reply;
      if (code === null || codeSpan === null || fitsGrammar(code) || isOutOfPlace(configured)) continue;
      yield { span: codeSpan, message: messageFor(code), fixes: permits === null ? [] : writeMeant(setting.entry, reply, permits) };
    }
    for (const { reply } of answersOf(document)) {
      const [line] = reply.lines;
      if (line === undefined || fitsGrammar(reply.code) || !hasOneCode(reply) || isUnfinished(document, line.utterance)) continue;
      yield { span: line.codeSpan, message: messageFor(reply.code) };
    }
  },
});

function messageFor(code: string): string {
  return `${code} cannot be an SMTP code: ${explain(code)}.`;
}

function explain(code: string): string {
  const first = classes[code.charAt(0)];
  if (first === undefined) return 'the first digit is 2 to 5. No client can tell success from failure';
  return `the second digit is 0 to 5. By its first digit ${first}`;
}
