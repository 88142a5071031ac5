import type { Command } from './command.ts';
import type { Offer } from './offer.ts';
import type { Reply } from './reply.ts';
import type { Exchange, Session } from './session.ts';
import { SessionState } from './session-state.ts';

/** How a session stands just before one of its commands is sent, as far as the file shows. */
export interface Standing {
  readonly command: Command;
  /** The command with its first reply. */
  readonly exchange: Exchange;
  /** The command before, where its reply stands later in the file than this command: both are in one group (RFC 2920, section 3.1). */
  readonly awaits: Standing | null;
  readonly greeting: Reply | null;
  /** The last hello, whatever answered it; what was said before TLS does not count (RFC 3207, section 4.2). */
  readonly hello: Exchange | null;
  /** No hello was said, and the file shows all that was said since the greeting or since TLS began. */
  readonly lacksHello: boolean;
  /** The last hello that was accepted, and what it was offered; null where the file shows no such answer. */
  readonly offers: { readonly hello: Exchange; readonly offered: readonly Offer[] } | null;
  /** The STARTTLS that was accepted. */
  readonly startTls: Exchange | null;
  /** The AUTH that was accepted since the last hello. */
  readonly authenticated: Exchange | null;
  /** What a MAIL began and nothing has ended; null where there is none, or where the file does not tell. */
  readonly transaction: OpenTransaction | null;
  /** No transaction is open, nor was one begun in a way that failed: the file shows all since the beginning or since the last one ended. */
  readonly lacksTransaction: boolean;
  /** The dot or the last chunk that ended the last transaction, as long as nothing has begun another. */
  readonly ended: Exchange | null;
  readonly quit: Exchange | null;
}

/** From MAIL on, until something ends it. Counts attempts: what became of them is counted by itself. */
export interface OpenTransaction {
  readonly mail: Exchange;
  readonly recipients: number;
  readonly refusedRecipients: number;
  readonly lastRecipient: Exchange | null;
  /** Of chunks that were not refused (RFC 3030). */
  readonly lastChunk: Exchange | null;
  readonly data: Exchange | null;
}

const cache = new WeakMap<Session, readonly Standing[]>();

/** One for each command, in the order in which they were sent, answers to 334 and lone dots included; read once per session. */
export function standingsOf(session: Session): readonly Standing[] {
  let standings = cache.get(session);
  if (standings === undefined) {
    standings = walk(session);
    cache.set(session, standings);
  }
  return standings;
}

/** A command where an answer to 334 was due: the rest of that login is not shown. */
const mistaken = /^(?:MAIL FROM|RCPT TO|EHLO|HELO|DATA|RSET|NOOP|QUIT)\b/i;

function walk(session: Session): Standing[] {
  const standings: Standing[] = [];
  const state = new SessionState();
  const shown = new Set(session.messages.filter(({ lines }) => lines.length > 0).map(({ exchange }) => exchange));
  const isInOrder = showsOrder(session);
  let previous: Standing | null = null;
  let previousReply: Reply | null = null;
  for (const exchange of session.exchanges) {
    const { command, reply } = exchange;
    if (command === null) {
      if (reply !== null) state.hear(reply);
      continue;
    }
    // LMTP answers one dot many times.
    if (command !== previous?.command) {
      const isPending: boolean = isInOrder && previousReply !== null && previousReply.span.start >= command.utterance.span.end;
      const standing: Standing = state.before(command, exchange, isPending ? previous : null);
      standings.push(standing);
      // The text is shown and its end is not: what came after it may have been taken for text.
      const isCutOff = command.isImplied && previous !== null && shown.has(previous.exchange);
      if (isCutOff || (command.verb === '(auth)' && mistaken.test(command.utterance.text))) state.lose();
      else if (state.takeAndTurn(command, exchange)) break;
      previous = standing;
    }
    previousReply = reply;
  }
  return standings;
}

/** A file that shows one side after the other, whole, does not tell what was sent before what was answered. */
export function showsOrder({ exchanges }: Session): boolean {
  let firstReply = Infinity;
  let lastCommand = -1;
  for (const { command, reply } of exchanges) {
    if (reply !== null) firstReply = Math.min(firstReply, reply.span.start);
    if (command !== null && command.utterance.span.end > command.utterance.span.start) lastCommand = Math.max(lastCommand, command.utterance.span.start);
  }
  return firstReply < lastCommand;
}
