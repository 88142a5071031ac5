import { countOctets, type Encoding } from '../text/octets.ts';
import { parseCommand, specialCommand, type Command } from './command.ts';
import { parseReplyLine, type Reply, type ReplyLine } from './reply.ts';
import type { MessageText, Session } from './session.ts';
import { readTransactions } from './transactions.ts';
import type { ConnectionEvent, Utterance } from './utterance.ts';

/** What the client's next line would be, as far as the conversation so far tells: a reader needs it where a notation marks no sides. */
export type ClientTurn = 'command' | 'message' | 'chunk' | 'credentials';

/** What a reader may ask about the session that a line belongs to. */
export interface Progress {
  readonly turn: ClientTurn;
  /** A reply has begun and its last line is still to come. */
  readonly isReplyOpen: boolean;
  /** Commands that no reply has answered yet. */
  readonly unanswered: number;
  /** Somebody has spoken in it. */
  readonly hasStarted: boolean;
  readonly hasEnded: boolean;
  /** The client has spoken in it. */
  readonly hasClient: boolean;
}

interface ExchangeDraft {
  readonly isTls: boolean;
  command: Command | null;
  reply: ReplyDraft | null;
}

interface ReplyDraft extends Reply {
  lines: ReplyLine[];
  span: { start: number; end: number };
  isEnded: boolean;
}

interface MessageDraft extends MessageText {
  readonly lines: Utterance[];
}

/**
 * One session as it is heard, line by line: assembles replies, pairs them with commands in the order in which these were sent
 * (RFC 2920, section 3.2), and knows message text from commands. Its state is private to one pass over one text.
 */
export class Conversation implements Progress {
  readonly #id: string | null;
  readonly #encoding: Encoding;
  readonly #exchanges: ExchangeDraft[] = [];
  readonly #messages: MessageDraft[] = [];
  /** Exchanges whose message has begun. */
  readonly #announced = new Set<ExchangeDraft>();
  #waiting: ExchangeDraft[] = [];
  #openReply: ReplyDraft | null = null;
  #message: MessageDraft | null = null;
  #chunkOctetsLeft = 0;
  #acceptedRecipients = 0;
  #repliesAfterDot = 0;
  #hasHeardReply = false;
  #answering: ExchangeDraft | null = null;
  #mail: ExchangeDraft | null = null;
  #start = -1;
  #end = 0;
  #isLmtp = false;
  #isTls = false;
  /** The server is ready for the handshake: what is said after it is encrypted, and where nothing is, it may have failed. */
  #awaitsTls = false;

  turn: ClientTurn = 'command';
  hasEnded = false;
  hasClient = false;

  constructor(id: string | null, encoding: Encoding) {
    this.#id = id;
    this.#encoding = encoding;
  }

  get isReplyOpen(): boolean {
    return this.#openReply !== null;
  }

  get unanswered(): number {
    return this.#waiting.length;
  }

  get hasStarted(): boolean {
    return this.#start !== -1;
  }

  /** Whether what is heard now can only belong to another session: a greeting or a hello after the last one came to its end. */
  isFollowedBy(utterance: Utterance): boolean {
    if (!this.hasStarted || this.turn === 'message' || this.turn === 'chunk') return false;
    const { speaker, text } = utterance;
    // A client that is turned away at the door may not notice, and says hello.
    if (speaker === 'client') return this.hasEnded && this.hasClient && /^(?:EHLO|HELO|LHLO)\b/i.test(text);
    return text.startsWith('220') && !readyForTls.test(text) && !this.#expects220() && this.#openReply === null && (this.hasEnded || this.#hasHeardReply);
  }

  hear(utterance: Utterance): void {
    this.#extend(utterance.span.start, utterance.span.end);
    if (this.#awaitsTls) this.#isTls = true;
    if (utterance.speaker === 'client') this.#hearClient(utterance);
    else this.#hearServer(utterance);
  }

  notice(event: ConnectionEvent): void {
    if (event.event === 'tls') this.#isTls = true;
    if (event.event === 'closed') this.hasEnded = true;
  }

  finish(): Session {
    return {
      id: this.#id,
      span: { start: Math.max(this.#start, 0), end: this.#end },
      exchanges: this.#exchanges,
      messages: this.#messages,
      transactions: readTransactions(this.#exchanges, this.#isLmtp),
      isTls: this.#isTls,
    };
  }

  #extend(start: number, end: number): void {
    if (this.#start === -1) this.#start = start;
    this.#end = Math.max(this.#end, end);
  }

  #expects220(): boolean {
    const verb = this.#waiting[0]?.command?.verb;
    return verb === 'STARTTLS' || verb === 'XCLIENT' || verb === 'X-ANONYMOUSTLS' || (!this.#hasHeardReply && this.#waiting.length > 0);
  }

  #hearClient(utterance: Utterance): void {
    this.hasClient = true;
    this.#openReply = null;
    if (this.turn === 'command') this.turn = this.#impliedTurn(utterance.text);
    if (this.turn === 'message') return this.#hearMessage(utterance);
    if (this.turn === 'chunk') return this.#hearChunk(utterance);
    if (this.turn === 'credentials') {
      this.turn = 'command';
      return this.#send(specialCommand('(auth)', utterance, this.#encoding));
    }
    const command = parseCommand(utterance, this.#encoding);
    this.#send(command);
    if (command.verb === 'LHLO') this.#isLmtp = true;
    if (endsMessage(command)) this.#repliesAfterDot = this.#countReplies();
    if (command.verb === 'BDAT' && utterance.hidesContent !== true) this.#expectChunk(command);
  }

  /** Where a file shows the client alone, no 354 and no 334 tells that its next line is no command. */
  #impliedTurn(text: string): ClientTurn {
    const verb = this.#hasHeardReply ? undefined : this.#exchanges.at(-1)?.command?.verb;
    if (verb === 'DATA') return /^(?:QUIT|RSET|NOOP|MAIL FROM:.*|(?:EHLO|HELO) .*)$/i.test(text) ? 'command' : 'message';
    if (verb !== 'AUTH' && verb !== '(auth)') return 'command';
    return /^(?:\*{1,20}|[A-Za-z0-9+/]{2,}={0,2}|[<[][^<>[\]]{0,60}[>\]])$/.test(text) && !/^[A-Z]{4}$/i.test(text) ? 'credentials' : 'command';
  }

  #send(command: Command): void {
    const exchange: ExchangeDraft = { command, reply: null, isTls: this.#isTls };
    this.#exchanges.push(exchange);
    // A proxy's announcement of the client (HAProxy's protocol, not SMTP) is answered by nobody.
    if (command.verb !== 'PROXY' || this.#hasHeardReply) this.#waiting.push(exchange);
    if (command.verb === 'MAIL') this.#mail = exchange;
  }

  #hearMessage(utterance: Utterance): void {
    if (this.#message === null) this.#beginMessage(this.#exchanges.at(-1));
    if (utterance.text !== '.') {
      this.#message?.lines.push(utterance);
      return;
    }
    this.#endMessage(utterance, false);
  }

  #endMessage(utterance: Utterance, isImplied: boolean): void {
    this.#message = null;
    this.turn = 'command';
    this.#repliesAfterDot = this.#countReplies();
    this.#send(specialCommand('.', utterance, this.#encoding, isImplied));
  }

  #expectChunk(command: Command): void {
    const size = /^\d{1,15}/.exec(command.argument)?.[0];
    this.#chunkOctetsLeft = size === undefined ? 0 : Number(size);
    if (this.#chunkOctetsLeft === 0) return;
    this.turn = 'chunk';
    const exchange = this.#exchanges.at(-1);
    if (exchange === undefined) return;
    this.#messages.push({ kind: 'chunk', lines: [], exchange, mail: this.#mail });
  }

  #hearChunk(utterance: Utterance): void {
    this.#messages.at(-1)?.lines.push(utterance);
    this.#chunkOctetsLeft -= countOctets(utterance.text, this.#encoding) + 2;
    if (this.#chunkOctetsLeft <= 0) this.turn = 'command';
  }

  #hearServer(utterance: Utterance): void {
    const line = parseReplyLine(utterance, this.#encoding);
    if (line === null) return;
    const open = this.#openReply;
    if (open !== null) {
      open.lines.push(line);
      open.span.end = line.utterance.span.end;
    } else this.#beginReply(line);
    if (line.separator === '-') return;
    const reply = this.#openReply;
    this.#openReply = null;
    if (reply !== null) this.#endReply(reply);
  }

  #beginReply(line: ReplyLine): void {
    const reply: ReplyDraft = {
      code: line.code,
      enhanced: line.enhanced,
      lines: [line],
      span: { ...line.utterance.span },
      isEnded: false,
    };
    this.#openReply = reply;
    if (this.turn === 'message' && this.#message !== null && this.#message.exchange.reply !== null) {
      // The tool hides the message: the server answers what the file does not show.
      const last = this.#message.lines.at(-1);
      const quit = reply.code === '221' && last !== undefined && /^QUIT\s*$/i.test(last.text) ? last : null;
      if (quit !== null) this.#message.lines.pop();
      this.#endMessage({ ...line.utterance, speaker: 'client', span: { start: reply.span.start, end: reply.span.start }, text: '.' }, true);
      // No message is answered with a farewell: its answer is hidden too.
      if (reply.code === '221') this.#waiting.pop();
      if (quit !== null) this.#send(parseCommand(quit, this.#encoding));
    }
    if (this.turn === 'chunk') this.turn = 'command';
    const answered = this.#nextAnswered(reply);
    this.#hasHeardReply = true;
    this.#answering = answered;
    if (answered === null) this.#exchanges.push({ command: null, reply, isTls: this.#isTls });
    else answered.reply = reply;
  }

  /** LMTP answers a message once for each recipient that it accepted (RFC 2033, section 4.2). */
  #countReplies(): number {
    return this.#isLmtp ? Math.max(this.#acceptedRecipients, 1) : 1;
  }

  /** The exchange that a reply answers; null for a greeting and for what nobody asked for. */
  #nextAnswered(reply: Reply): ExchangeDraft | null {
    // A farewell answers QUIT: what is answered before it, the tool hides.
    if (reply.code === '221') this.#waiting.splice(0, Math.max(0, this.#waiting.findIndex(({ command }) => command?.verb === 'QUIT')));
    const first = this.#waiting[0];
    if (first === undefined) return null;
    const verb = first.command?.verb;
    if (!this.#hasHeardReply && reply.code === '220' && verb !== 'STARTTLS') return null;
    if (first.command !== null && endsMessage(first.command) && this.#repliesAfterDot > 1 && first.reply === null) {
      this.#repliesAfterDot--;
      const answered = { command: first.command, reply: null, isTls: this.#isTls };
      this.#exchanges.splice(this.#exchanges.lastIndexOf(first), 0, answered);
      return answered;
    }
    this.#waiting.shift();
    return first;
  }

  #endReply(reply: ReplyDraft): void {
    reply.isEnded = true;
    const answered = this.#answering;
    const verb = answered?.command?.verb;
    const isPositive = reply.code.startsWith('2');
    if (verb === 'RCPT' && isPositive) this.#acceptedRecipients++;
    if ((verb === 'MAIL' || verb === 'RSET') && isPositive) this.#acceptedRecipients = 0;
    if ((verb === 'QUIT' && isPositive) || reply.code === '221' || (reply.code === '421' && verb === undefined)) this.hasEnded = true;
    if (reply.code === '220' && (verb === 'STARTTLS' || verb === 'X-ANONYMOUSTLS')) this.#awaitsTls = true;
    if (reply.code === '334') this.turn = 'credentials';
    if (reply.code === '354' && answered?.command != null && verb === 'DATA') this.#beginMessage(answered);
  }

  #beginMessage(exchange: ExchangeDraft | undefined): void {
    if (exchange === undefined || this.#announced.has(exchange)) return;
    this.#announced.add(exchange);
    this.turn = 'message';
    this.#message = { kind: 'data', lines: [], exchange, mail: this.#mail };
    this.#messages.push(this.#message);
  }
}

/** The server is ready for the handshake (RFC 3207, section 4): where the file shows the server alone, no STARTTLS tells it from a greeting. */
const readyForTls = /^220[ -](?:2\.\d{1,3}\.\d{1,3} |(?!.{0,400}\bE?SMTP\b).{0,400}\bTLS\b)/i;

/** The lone dot, or the last chunk (RFC 3030, section 2). */
function endsMessage({ verb, argument }: Command): boolean {
  return verb === '.' || (verb === 'BDAT' && /\bLAST\b/i.test(argument));
}
