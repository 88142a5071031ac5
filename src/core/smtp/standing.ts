import type { Command } from './command.ts';
import { readOffers, type Offer } from './offer.ts';
import type { Reply } from './reply.ts';
import type { Exchange, Session } from './session.ts';

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

export function isRefused({ reply }: Exchange): boolean {
  return reply !== null && /^[45]/.test(reply.code);
}

export function isAccepted({ reply }: Exchange): boolean {
  return reply?.code.startsWith('2') ?? false;
}

/** Whether whoever sent a command had read the reply to an earlier one. */
export function wasRead({ reply }: Exchange, { utterance }: Command): boolean {
  return reply !== null && reply.isEnded && reply.span.end <= utterance.span.start;
}

export function isLastChunk({ verb, argument }: Command): boolean {
  return isChunk(verb) && /\bLAST\s*$/i.test(argument);
}

/** BURL brings a part of the message from elsewhere, and may stand where BDAT does (RFC 4468, section 3). */
export function isChunk(verb: string): boolean {
  return verb === 'BDAT' || verb === 'BURL';
}

export function isHello(verb: string): boolean {
  return verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO';
}

/** What leaves everything as it was. */
const idle = new Set(['NOOP', 'VRFY', 'EXPN', 'HELP', 'ETRN', 'XFORWARD', 'VERB', 'PROXY', '(auth)']);
/** A command where an answer to 334 was due: the rest of that login is not shown. */
const mistaken = /^(?:MAIL FROM|RCPT TO|EHLO|HELO|DATA|RSET|NOOP|QUIT)\b/i;
const greetings = /^(?:220|421|521|554)$/;

function walk(session: Session): Standing[] {
  const standings: Standing[] = [];
  const course = new Course();
  const shown = new Set(session.messages.filter(({ lines }) => lines.length > 0).map(({ exchange }) => exchange));
  const isInOrder = showsOrder(session);
  let previous: Standing | null = null;
  let previousReply: Reply | null = null;
  for (const exchange of session.exchanges) {
    const { command, reply } = exchange;
    if (command === null) {
      if (reply !== null) course.hear(reply);
      continue;
    }
    // LMTP answers one dot many times.
    if (command !== previous?.command) {
      const isPending: boolean = isInOrder && previousReply !== null && previousReply.span.start >= command.utterance.span.end;
      const standing: Standing = course.before(command, exchange, isPending ? previous : null);
      standings.push(standing);
      // The text is shown and its end is not: what came after it may have been taken for text.
      const isCutOff = command.isImplied && previous !== null && shown.has(previous.exchange);
      if (isCutOff || (command.verb === '(auth)' && mistaken.test(command.utterance.text))) course.lose();
      else if (course.takeAndTurn(command, exchange)) break;
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

/** What changes from command to command. */
class Course {
  #hasCommand = false;
  #hasReply = false;
  #greeting: Reply | null = null;
  #hello: Exchange | null = null;
  #lacksHello = false;
  #offers: Standing['offers'] = null;
  #startTls: Exchange | null = null;
  #auth: Exchange | null = null;
  #authenticated: Exchange | null = null;
  #transaction: OpenTransaction | null = null;
  /** MAIL came before the hello. */
  #isEarly = false;
  /** A recipient was named before there was a MAIL: that is the fault, not that the MAIL has none. */
  #hasStrayRecipient = false;
  #lacksTransaction = false;
  #ended: Exchange | null = null;
  #quit: Exchange | null = null;

  before(command: Command, exchange: Exchange, awaits: Standing | null): Standing {
    return {
      command,
      exchange,
      awaits,
      greeting: this.#greeting,
      hello: this.#hello,
      lacksHello: this.#lacksHello,
      offers: this.#offers,
      startTls: this.#startTls,
      authenticated: this.#authenticated,
      transaction: this.#transaction,
      lacksTransaction: this.#lacksTransaction,
      ended: this.#ended,
      quit: this.#quit,
    };
  }

  /** A greeting; any other reply that no command brought about answers one that the file does not show. */
  hear(reply: Reply): void {
    if (!this.#hasReply && greetings.test(reply.code) && (!this.#hasCommand || reply.code === '220')) {
      this.#greeting = reply;
      if (!this.#hasCommand && reply.code === '220') this.#begin();
    } else this.lose();
    this.#hasReply = true;
  }

  /** Goes on to what a command and its answer leave behind; true where the sides change their parts and nothing more can be told. */
  takeAndTurn(command: Command, exchange: Exchange): boolean {
    const isFirst = !this.#hasCommand && !this.#hasReply;
    this.#hasCommand = true;
    if (exchange.reply !== null) this.#hasReply = true;
    const { verb } = command;
    if ((verb === 'TURN' || verb === 'ATRN') && isAccepted(exchange)) return true;
    if (exchange.reply?.code === '421') this.lose();
    else if (isHello(verb)) this.#takeHello(exchange, isFirst);
    else if (isChunk(verb)) this.#takeChunk(command, exchange);
    else this.#take(command, exchange);
    return false;
  }

  #take({ verb, argument }: Command, exchange: Exchange): void {
    switch (verb) {
      case 'MAIL':
      case 'SEND':
      case 'SOML':
      case 'SAML':
        return this.#takeMail(exchange);
      case 'RCPT':
        return this.#takeRecipient(exchange);
      case 'DATA':
        if (isAccepted(exchange)) return this.#end(exchange);
        if (isRefused(exchange)) return this.#loseTransaction();
        if (this.#transaction !== null) this.#transaction = { ...this.#transaction, data: exchange };
        this.#lacksTransaction = false;
        return;
      case '.':
        return this.#end(exchange);
      case 'RSET':
        if (isRefused(exchange)) return this.#loseTransaction();
        this.#loseTransaction();
        this.#lacksTransaction = true;
        return;
      case 'QUIT':
        this.lose();
        if (!isRefused(exchange)) this.#quit = exchange;
        return;
      case 'STARTTLS':
        return this.#takeStartTls(exchange);
      case 'AUTH':
        this.#auth = exchange;
        break;
      case '(auth)':
        break;
      default:
        // A lone word that was refused was no hello, MAIL or RCPT, however misspelt, and could end nothing.
        if (!idle.has(verb) && !(this.#lacksTransaction && verb !== '' && argument === '' && isRefused(exchange))) this.lose();
        return;
    }
    if (exchange.reply?.code !== '235') return;
    this.#authenticated = this.#auth ?? exchange;
    // Inside a transaction it is not permitted, and nobody knows what is left then.
    if (this.#transaction !== null) this.#loseTransaction();
  }

  #takeHello(exchange: Exchange, isFirst: boolean): void {
    this.#hello = exchange;
    this.#lacksHello = false;
    this.#ended = null;
    // Who says QUIT and then hello has connected again.
    this.#quit = null;
    if (isFirst) this.#lacksTransaction = true;
    if (isRefused(exchange)) return;
    this.#authenticated = null;
    // A MAIL that came too early was an attempt all the same.
    this.#lacksTransaction = this.#transaction === null || (isAccepted(this.#transaction.mail) && !this.#isEarly);
    this.#transaction = null;
    this.#offers = isAccepted(exchange) && exchange.reply?.isEnded === true ? { hello: exchange, offered: readOffers(exchange) } : null;
  }

  #takeMail(exchange: Exchange): void {
    this.#isEarly = this.#lacksHello;
    this.#lacksTransaction = false;
    this.#ended = null;
    const open = this.#transaction;
    // One within a transaction is refused and changes nothing; where it is not, its recipients may have been kept.
    if (open !== null && isAccepted(open.mail)) {
      if (!isRefused(exchange)) this.#transaction = { ...open, mail: exchange };
      return;
    }
    this.#transaction = { mail: exchange, recipients: this.#hasStrayRecipient ? 1 : 0, refusedRecipients: 0, lastRecipient: null, lastChunk: null, data: null };
    this.#hasStrayRecipient = false;
  }

  #takeRecipient(exchange: Exchange): void {
    this.#lacksTransaction = false;
    this.#ended = null;
    const open = this.#transaction;
    this.#hasStrayRecipient = open === null;
    if (open === null) return;
    const refusedRecipients = open.refusedRecipients + (isRefused(exchange) ? 1 : 0);
    this.#transaction = { ...open, recipients: open.recipients + 1, refusedRecipients, lastRecipient: exchange };
  }

  #takeChunk(command: Command, exchange: Exchange): void {
    // A chunk that nobody can get is another fault, and begins nothing.
    const lacksRecipient = this.#lacksTransaction || this.#transaction?.recipients === 0;
    if (isRefused(exchange) || lacksRecipient) return this.#loseTransaction();
    if (isLastChunk(command)) return this.#end(exchange);
    if (this.#transaction !== null) this.#transaction = { ...this.#transaction, lastChunk: exchange };
    this.#lacksTransaction = false;
    this.#ended = null;
  }

  #takeStartTls(exchange: Exchange): void {
    // Inside TLS it changes nothing.
    if (isRefused(exchange) || exchange.isTls) return;
    this.lose();
    if (!isAccepted(exchange)) return;
    this.#startTls = exchange;
    this.#begin();
  }

  /** The first words of a session, and of what goes on over TLS. */
  #begin(): void {
    this.#lacksHello = true;
    this.#lacksTransaction = true;
  }

  #end(exchange: Exchange): void {
    this.#transaction = null;
    this.#lacksTransaction = true;
    this.#ended = exchange;
  }

  #loseTransaction(): void {
    this.#transaction = null;
    this.#lacksTransaction = false;
    this.#ended = null;
  }

  /** Something was said that the file does not show, or that nobody understands: it may have been anything. */
  lose(): void {
    this.#loseTransaction();
    this.#hello = null;
    this.#lacksHello = false;
    this.#offers = null;
    this.#authenticated = null;
  }
}
