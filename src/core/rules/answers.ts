import type { Command } from '../smtp/command.ts';
import type { Reply } from '../smtp/reply.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import type { SmtpDocument } from '../document.ts';
import type { Span } from '../text/span.ts';

/** A reply and where it stands in its session. */
export interface Answer {
  readonly session: Session;
  /** The place of its exchange in the session. */
  readonly at: number;
  readonly exchange: Exchange;
  readonly reply: Reply;
}

/** Every reply, in the order of the sessions. */
export function* answersOf({ sessions }: SmtpDocument): Generator<Answer, void, undefined> {
  for (const session of sessions) {
    for (const [at, exchange] of session.exchanges.entries()) {
      if (exchange.reply !== null) yield { session, at, exchange, reply: exchange.reply };
    }
  }
}

/** A command and the reply that can only be to it: nothing waited for an answer before it, and nothing was said in between. */
export interface SoleAnswer extends Answer {
  readonly command: Command;
}

/** Commands with replies that surely belong together: where a line was cut out and the pairs are shifted, no pair is among them. */
export function* soleAnswersOf(document: SmtpDocument): Generator<SoleAnswer, void, undefined> {
  for (const answer of answersOf(document)) {
    const { session, at, exchange, reply } = answer;
    const { command } = exchange;
    if (command === null || command.isImplied || !reply.isEnded || reply.span.start < command.utterance.span.end) continue;
    const before = session.exchanges[at - 1];
    const next = session.exchanges[at + 1]?.command;
    const wasFree = before === undefined || (before.reply !== null && before.reply.span.end <= command.utterance.span.start);
    if (wasFree && (next == null || next.utterance.span.start >= reply.span.end)) yield { ...answer, command };
  }
}

/** Whether one line of the file follows another with nothing but blank lines between them: what somebody cut out often leaves a mark. */
export function isAdjacent({ text }: SmtpDocument, earlier: Span, later: Span): boolean {
  if (later.start < earlier.end || later.start - earlier.end > 2_000) return false;
  const between = text.slice(earlier.end, later.start);
  const first = between.indexOf('\n');
  return first === -1 || between.slice(first, between.lastIndexOf('\n')).trim() === '';
}

/** Whether a reply opens the connection, so that nobody asked for it. */
export function isGreeting({ at, exchange, reply }: Answer): boolean {
  return at === 0 && exchange.command === null && reply.code === '220';
}

/** Whether a reply answers EHLO or one of its kin. */
export function isHelloReply({ exchange }: Answer): boolean {
  return /^(?:EHLO|HELO|LHLO)$/.test(exchange.command?.verb ?? '');
}
