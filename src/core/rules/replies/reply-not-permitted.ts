import { findReplyCode, findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { isAdjacent, soleAnswersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { hasOneCode } from './grammar.ts';

/** What any command may be answered with (RFC 5321, section 4.3.2; RFC 3207, section 4.1), and what servers send in spite of the tables. */
const always = new Set(['421', '450', '451', '452', '454', '500', '501', '502', '503', '504', '521', '530', '550', '551', '552', '553', '554']);

export const replyNotPermitted = defineRule({
  id: 'reply-not-permitted',
  title: 'Reply code that does not belong to its command',
  group: 'replies',
  severity: 'hint',
  source: rfc(5321, '4.3.2'),
  *check(document) {
    for (const { command, reply } of soleAnswersOf(document)) {
      const verb = command.verb;
      const [line] = reply.lines;
      if (line === undefined || isPermitted(verb, reply.code) || !hasOneCode(reply) || !isAdjacent(document, command.utterance.span, reply.span)) continue;
      yield {
        span: line.codeSpan,
        message: `${reply.code} is no answer to ${verb}: ${expect(verb)}. Either a line is missing above, or the server has mixed something up.`,
        related: [{ span: command.verbSpan, message: 'The command' }],
      };
    }
  },
});

function isPermitted(verb: string, code: string): boolean {
  const entry = findVerb(verb);
  const known = findReplyCode(code);
  if (entry === null || known === null || entry.status === 'vendor' || known.status === 'nonstandard') return true;
  // Another rule knows what these do to a client; some servers have always answered HELP with 250.
  if (code === '354' || (verb === 'DATA' && code.startsWith('2')) || (verb === 'HELP' && code === '250')) return true;
  const { success, intermediate, error } = entry.replies;
  return always.has(code) || known.commands.includes(verb) || known.commands.includes('*') || [...success, ...intermediate, ...error].includes(code);
}

function expect(verb: string): string {
  const { success = [], intermediate = [] } = findVerb(verb)?.replies ?? {};
  const good = [...intermediate, ...success];
  return good.length === 0 ? 'it takes an error code' : `it takes ${good.join(' or ')}, or an error code`;
}
