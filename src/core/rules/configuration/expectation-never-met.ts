import { findReplyCode, findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { fitsGrammar } from '../replies/grammar.ts';
import { defineRule } from '../rule.ts';
import { awaitedReplies } from './configured.ts';

export const expectationNeverMet = defineRule({
  id: 'expectation-never-met',
  title: 'Check that waits for a code which no server sends there',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '4.3.2'),
  *check(document) {
    for (const { setting, reply, permits } of awaitedReplies(document)) {
      const { code, codeSpan, answers = [] } = reply;
      // Where nothing says what is spoken, it may be something else than SMTP.
      if (code !== null && codeSpan !== null && (answers.length > 0 || permits !== null) && !fitsGrammar(code) && findReplyCode(code) === null) {
        yield { span: codeSpan, message: `No server sends ${code}: a code's first digit is 2 to 5, its second 0 to 5.` };
        continue;
      }
      // An error code may come at any time, and a check may well wait for one.
      if (code === null || codeSpan === null || !/^[23]/.test(code) || answers.length === 0) continue;
      const good = answers.map(codesFor);
      if (good.some((codes) => codes === null || codes.includes(code))) continue;
      const verb = answers.at(-1) ?? '';
      const codes = good.at(-1) ?? [];
      yield {
        span: codeSpan,
        message: `${setting.entry.name} waits for ${code}, and ${verb === '(connection)' ? 'a server greets' : `${verb} is answered`} with ${codes.join(' or ')}. The check never succeeds.`,
        fixes: codes.length === 1 ? [{ title: `Write ${codes[0] ?? ''}`, edits: [{ span: codeSpan, text: codes[0] ?? '' }], isSafe: false }] : [],
      };
    }
  },
});

/** The codes of success and of «go on»; null for what is no command that the catalogue knows. */
export function codesFor(verb: string): readonly string[] | null {
  if (verb === '(connection)') return ['220'];
  const entry = findVerb(verb);
  // Servers have always answered HELP as they please.
  if (entry === null || entry.status === 'vendor' || verb === 'HELP') return null;
  return [...entry.replies.intermediate, ...entry.replies.success];
}
