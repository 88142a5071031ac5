import { findKeyword } from '../../catalogue/index.ts';
import type { SmtpDocument } from '../../document.ts';
import type { ReplyLine } from '../../smtp/reply.ts';
import type { Session } from '../../smtp/session.ts';
import { isAdjacent } from '../answers.ts';

/**
 * Whether a reply that nobody asked for is the rest of the reply before it, whose last line has a blank where the hyphen should be. That
 * a line of the client was cut out in between must be out of the question, so several lines or known keywords have to show it.
 */
export function continuesReplyBefore(document: SmtpDocument, { exchanges }: Session, at: number): boolean {
  const [before, exchange] = [exchanges[at - 1], exchanges[at]];
  const last = before?.reply?.lines.at(-1);
  const first = exchange?.reply?.lines[0];
  if (before?.reply == null || exchange?.reply == null || last === undefined || first === undefined) return false;
  if (exchange.command !== null || before.command === null || before.command.isImplied || last.separator !== ' ' || last.code !== first.code) return false;
  // Message, chunk and login have answers of their own, some of which a tool leaves out.
  if (/^(?:\.|BDAT|BURL|DATA|\(auth\)|AUTH|STARTTLS|RSET|NOOP)$/.test(before.command.verb)) return false;
  if (!isAdjacent(document, before.command.utterance.span, before.reply.span) || !isAdjacent(document, last.utterance.span, first.utterance.span)) return false;
  if (before.reply.span.start < before.command.utterance.span.end) return false;
  if (before.command.verb === 'EHLO' || before.command.verb === 'LHLO') return offersSomething(first);
  const lines = before.reply.lines.length + exchange.reply.lines.length;
  return lines > 2 && last.enhanced?.text === first.enhanced?.text;
}

/** Whether a line names an extension that is known, as all lines but the first of the answer to EHLO do. */
export function offersSomething({ text, enhanced }: ReplyLine): boolean {
  return enhanced === null && findKeyword(/^[A-Za-z0-9-]{1,40}/.exec(text)?.[0] ?? '') !== null;
}
