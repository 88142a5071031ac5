import type { SmtpDocument } from '../../document.ts';
import { wasRead, type Exchange } from '../../smtp/session.ts';
import { standingsOf, type OpenTransaction, type Standing } from '../../smtp/standing.ts';
import type { Span } from '../../text/span.ts';
import type { RelatedPlace } from '../rule.ts';

/** How every session stands before each of its commands. */
export function* standingsIn({ sessions }: SmtpDocument): Generator<Standing, void, undefined> {
  for (const session of sessions) yield* standingsOf(session);
}

/** Where a command's line stands; where it was answered, if the line itself is not shown. */
export function placeOf({ command, reply }: Exchange): Span {
  return command?.utterance.span ?? reply?.span ?? { start: 0, end: 0 };
}

/** The command that brought a finding about. */
export function sent(exchange: Exchange, message: string): RelatedPlace {
  return { span: placeOf(exchange), message };
}

/** The reply that brought a finding about; the command where there is none. */
export function answered(exchange: Exchange, message: string): RelatedPlace {
  return { span: exchange.reply?.span ?? placeOf(exchange), message };
}

/** The transaction that a client knew to be open when it sent a command: it had read that MAIL was accepted. */
export function knownTransaction({ command, transaction }: Standing): OpenTransaction | null {
  return transaction !== null && transaction.mail.reply?.code === '250' && wasRead(transaction.mail, command) ? transaction : null;
}
