import { isChunk, isHello, isLastChunk, type Command } from './command.ts';
import { readOffers } from './offer.ts';
import type { Reply } from './reply.ts';
import { isAccepted, isRefused, type Exchange } from './session.ts';
import type { OpenTransaction, Standing } from './standing.ts';

/** What leaves everything as it was. */
const idle = new Set(['NOOP', 'VRFY', 'EXPN', 'HELP', 'ETRN', 'XFORWARD', 'VERB', 'PROXY', '(auth)']);
/** What opens a connection (RFC 5321, section 4.3.2; RFC 7504). */
const greetings = /^(?:220|421|521|554)$/;

/** What changes in a session from command to command. */
export class SessionState {
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
