import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Exchange } from '../../smtp/session.ts';
import { replyText } from '../../smtp/reply.ts';
import { isAdjacent, soleAnswersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { hasOneCode } from './grammar.ts';

/** The text of a `354`. */
const invitation = /\b(?:end (?:data )?with|start (?:mail|input|data)|go ahead|enter (?:mail|message)|send (?:message|data|it))\b/i;
/** The beginning of a message, or its end. */
const messageShape = /^(?:\.$|[!-9;-~]{1,70}:(?:[ \t]|$))/;

export const dataAnsweredWithSuccess = defineRule({
  id: 'data-answered-with-success',
  title: '2yz to DATA, or 354 to another command',
  group: 'replies',
  severity: 'error',
  source: rfc(5321, '4.1.1.4'),
  *check(document) {
    for (const { command, reply, session, at } of soleAnswersOf(document)) {
      const [line] = reply.lines;
      if (line === undefined || !hasOneCode(reply) || !isAdjacent(document, command.utterance.span, reply.span)) continue;
      const next = session.exchanges[at + 1];
      const isMistake = command.verb === 'DATA'
        ? reply.code.startsWith('2') && (invitation.test(replyText(reply)) || isMessage(next))
        : reply.code === '354' && isOrdinary(command.verb) && next?.command != null && isOrdinary(next.command.verb);
      if (!isMistake) continue;
      yield {
        span: line.codeSpan,
        message: command.verb === 'DATA'
          ? `${reply.code} to DATA: only 354 lets the client send the message. It takes this for the end of it and sends nothing.`
          : `354 to ${command.verb}: it asks for a message, which only DATA begins. A client takes it for an error or waits.`,
        related: [{ span: command.verbSpan, message: 'The command' }],
      };
    }
  },
});

function isMessage(exchange: Exchange | undefined): boolean {
  const command = exchange?.command;
  return command != null && findVerb(command.verb) === null && messageShape.test(command.utterance.text);
}

/** A verb that asks for no message: DATA, or Exchange's own that are followed by a block of data. */
function isOrdinary(verb: string): boolean {
  const entry = findVerb(verb);
  return verb === 'DATA' || (entry !== null && entry.status !== 'vendor');
}
